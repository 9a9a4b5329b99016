package vn.amno.review.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.amno.web.Formats;

/**
 * Four steps of one colour for rates of units, set by the rate of them all, so that a place above the mean is always in one of the two darker
 * steps. The limits are printed as they are used.
 *
 * @param mean rate of all units together, in percent
 */
public record RateScale(BigDecimal low, BigDecimal mean, BigDecimal high) {

    private static final BigDecimal WELL_BELOW = new BigDecimal("0.85");
    private static final BigDecimal WELL_ABOVE = new BigDecimal("1.25");

    static RateScale around(BigDecimal mean) {
        return new RateScale(
                mean.multiply(WELL_BELOW).setScale(1, RoundingMode.HALF_UP),
                mean.setScale(2, RoundingMode.HALF_UP),
                mean.multiply(WELL_ABOVE).setScale(1, RoundingMode.HALF_UP));
    }

    /** From 1, the lightest, to 4. */
    public int step(BigDecimal rate) {
        if (rate.compareTo(high) > 0) {
            return 4;
        }
        if (rate.compareTo(mean) > 0) {
            return 3;
        }
        return rate.compareTo(low) > 0 ? 2 : 1;
    }

    public String legend(int step) {
        return switch (step) {
            case 4 -> "trên " + percent(high, 1);
            case 3 -> "trên " + percent(mean, 2) + " (mức chung)";
            case 2 -> "trên " + percent(low, 1);
            default -> "từ " + percent(low, 1) + " trở xuống";
        };
    }

    private static String percent(BigDecimal value, int digits) {
        return Formats.percent(value, digits);
    }
}
