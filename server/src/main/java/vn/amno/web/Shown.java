package vn.amno.web;

import java.util.Arrays;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;

/** Personal data as whoever looks may see it. */
public final class Shown {

    /** Stands for a value that the role does not see; says nothing about whether there is one. */
    public static final String HIDDEN = "không hiện với vai trò này";

    private Shown() {}

    public static String of(Field field, String value) {
        return sees(field) ? value : HIDDEN;
    }

    /** Whether all of these are seen. */
    public static boolean sees(Field... fields) {
        var acting = Acting.current();
        return Arrays.stream(fields).allMatch(acting::sees);
    }
}
