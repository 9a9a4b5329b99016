package vn.amno.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people type it into a search box: without tone marks, in lower case. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /**
     * Letters and digits without marks, in lower case, words parted by one space: {@code "Xã  Tân-Yên"} gives {@code "xa tan yen"}. Old and
     * new places of the tone mark (Hoà, Hòa) and decomposed text give the same.
     */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(plain.toLowerCase(Locale.ROOT).replace('đ', 'd'))
                .replaceAll(" ")
                .strip();
    }
}
