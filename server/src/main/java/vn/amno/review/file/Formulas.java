package vn.amno.review.file;

/** Text that a spreadsheet would take for a formula. */
final class Formulas {

    private static final String STARTS = "=+-@\t\r";

    private Formulas() {}

    static boolean looksLikeOne(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
