package vn.amno.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as Vietnamese officers write them. */
public final class Formats {

    /** Stands for a figure that is not there. */
    public static final String NONE = "–";

    /** Stands for a fact that nobody wrote down. */
    public static final String NOT_RECORDED = "chưa ghi";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");
    private static final DateTimeFormatter EXACT_MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long KILOBYTE = 1024;

    private Formats() {}

    /** {@code 1.234.567}; a minus is a real minus sign. */
    public static String number(long value) {
        return trueMinus(NumberFormat.getIntegerInstance(VIETNAMESE).format(value));
    }

    public static String number(@Nullable Number value) {
        return value == null ? NOT_RECORDED : number(value.longValue());
    }

    /** {@code 10,45} */
    public static String decimal(BigDecimal value, int digits) {
        var format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return trueMinus(format.format(value));
    }

    /** {@code 10,45%} */
    public static String percent(BigDecimal value, int digits) {
        return decimal(value, digits) + "%";
    }

    /** Share of a whole in percent; a dash when there is no whole. */
    public static String share(long part, long whole, int digits) {
        return whole == 0 ? NONE : percent(rate(part, whole), digits);
    }

    /** Share in percent with four decimals more than anybody prints; 0 when there is no whole. */
    public static BigDecimal rate(long part, long whole) {
        if (whole == 0) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code 14:32, 22/11/2022} in Vietnam. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    /** {@code 14:32:05 22/11/2022} in Vietnam, where the order of acts matters. */
    public static String exactMoment(Instant instant) {
        return EXACT_MOMENT.format(instant.atZone(ZONE));
    }

    /** Size of a file: {@code 78 KB}, {@code 1,4 MB}. */
    public static String size(long bytes) {
        if (bytes < KILOBYTE * KILOBYTE) {
            return number(Math.ceilDiv(bytes, KILOBYTE)) + " KB";
        }
        return decimal(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILOBYTE * KILOBYTE)), 1) + " MB";
    }

    private static String trueMinus(String text) {
        return text.replace('-', '−');
    }
}
