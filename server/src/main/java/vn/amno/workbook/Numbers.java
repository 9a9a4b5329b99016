package vn.amno.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as workbooks store them and as people in Vietnam write them. */
public final class Numbers {

    /** What was written in a cell. */
    public sealed interface Reading {

        record Value(BigDecimal number) implements Reading {}

        /** Two numbers could be meant, such as 1.500: one and a half, or fifteen hundred. */
        record Ambiguous() implements Reading {}

        record NoNumber() implements Reading {}
    }

    /** As many digits as a spreadsheet shows; the rest of its binary number is noise. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MAX_LENGTH = 40;
    private static final int MAX_DECIMALS = 15;
    /** Below it a single group of three digits may as well be decimals. */
    private static final BigDecimal CLEARLY_THOUSANDS = BigDecimal.valueOf(10_000);

    private static final Pattern STORED = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ONE_DOT_GROUP = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern ONE_COMMA_GROUP = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}((,\\d{3})+\\.\\d+|(,\\d{3}){2,})");
    private static final Pattern SPACE_GROUPS = Pattern.compile("[1-9]\\d{0,2}( \\d{3})+(,\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d+");

    private Numbers() {}

    /** The exact decimal of a stored number without exponent, such as {@code 1500000} for {@code 1.5E6}; empty for what is no number. */
    public static String plain(String stored) {
        if (isDigits(stored)) {
            return stored;
        }
        if (stored.length() > MAX_LENGTH || !STORED.matcher(stored).matches()) {
            return "";
        }
        var number = new BigDecimal(stored).round(SHOWN_DIGITS);
        if (number.precision() - number.scale() > MAX_LENGTH) {
            return "";
        }
        if (number.scale() > MAX_DECIMALS) {
            number = number.setScale(MAX_DECIMALS, RoundingMode.HALF_UP);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * A number that was typed as text: 1.500.000, 1500000, 1 500 000, with a comma before decimals. A single group of three after a comma, or
     * after a dot in a small number, is ambiguous.
     */
    public static Reading read(String typed) {
        var text = typed.replace('−', '-');
        if (!text.startsWith("-")) {
            return readUnsigned(text);
        }
        return readUnsigned(text.substring(1).strip()) instanceof Reading.Value(var number) && number.signum() != 0
                ? new Reading.Value(number.negate())
                : new Reading.NoNumber();
    }

    private static Reading readUnsigned(String text) {
        if (text.length() > MAX_LENGTH) {
            return new Reading.NoNumber();
        }
        if (ONE_COMMA_GROUP.matcher(text).matches()) {
            return new Reading.Ambiguous();
        }
        if (DIGITS.matcher(text).matches()) {
            return value(text);
        }
        if (DOT_GROUPS.matcher(text).matches() || SPACE_GROUPS.matcher(text).matches()) {
            return grouped(text);
        }
        if (COMMA_GROUPS.matcher(text).matches()) {
            return value(text.replace(",", ""));
        }
        return DECIMAL.matcher(text).matches() ? value(text.replace(',', '.')) : new Reading.NoNumber();
    }

    private static Reading grouped(String text) {
        var number = new BigDecimal(text.replace(".", "").replace(" ", "").replace(',', '.'));
        var small = ONE_DOT_GROUP.matcher(text).matches() && number.compareTo(CLEARLY_THOUSANDS) < 0;
        return small ? new Reading.Ambiguous() : new Reading.Value(number);
    }

    private static Reading value(String plain) {
        return new Reading.Value(new BigDecimal(plain));
    }

    /** A whole number with dots: 1.500.000. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    private static boolean isDigits(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
