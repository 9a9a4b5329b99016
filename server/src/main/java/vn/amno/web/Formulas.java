package vn.amno.web;

import java.util.regex.Pattern;

/** Text that a spreadsheet would take for a formula. A negative number is none, and is written as it was found. */
public final class Formulas {

    private static final String STARTS = "=+-@\t\r";
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-[0-9]+([.,][0-9]+)*");

    private Formulas() {}

    public static boolean looksLikeOne(String text) {
        return !text.isEmpty()
                && STARTS.indexOf(text.charAt(0)) >= 0
                && !NEGATIVE_NUMBER.matcher(text).matches();
    }
}
