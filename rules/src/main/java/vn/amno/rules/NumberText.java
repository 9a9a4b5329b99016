package vn.amno.rules;

/** Numbers as people in Vietnam write them (1.320.000; 66,7%). Built by hand: traces are written by the hundred thousand a second. */
final class NumberText {

    private NumberText() {}

    /** Appends a number that is not negative, with dots between thousands. */
    static StringBuilder grouped(StringBuilder text, long number) {
        if (number < 1000) {
            return text.append(number);
        }
        grouped(text, number / 1000).append('.');
        var rest = (int) (number % 1000);
        return text.append((char) ('0' + rest / 100))
                .append((char) ('0' + rest / 10 % 10))
                .append((char) ('0' + rest % 10));
    }

    static String grouped(long number) {
        return grouped(new StringBuilder(), number).toString();
    }

    /** Appends a share in percent, to one decimal where it is not whole. */
    static StringBuilder percent(StringBuilder text, int part, int whole) {
        var tenths = (part * 1000L + whole / 2) / whole;
        text.append(tenths / 10);
        if (tenths % 10 != 0) {
            text.append(',').append(tenths % 10);
        }
        return text.append('%');
    }
}
