package vn.amno.rules;

/** An upper limit of the law, of income or of points. A value at the limit is still covered. */
final class Limit {

    /**
     * Percent of a limit within which a household deserves a second look. A measure of this system, not of law: one more
     * asset or a slip of the pen moves a household that far.
     */
    private static final int CLOSE_PERCENT = 3;

    private final long max;
    private final long closeFrom;
    private final LegalRef source;
    private final String covered;
    private final String exceeded;

    Limit(long max, LegalRef source) {
        this.max = max;
        // The lowest whole value with max - value <= 3 % of max, without overflow for any max.
        this.closeFrom = max - (max / 100 * CLOSE_PERCENT + max % 100 * CLOSE_PERCENT / 100);
        this.source = source;
        this.covered = " ≤ " + NumberText.grouped(max);
        this.exceeded = " > " + NumberText.grouped(max);
    }

    boolean covers(long value) {
        return value <= max;
    }

    boolean barelyCovers(long value) {
        return value <= max && value >= closeFrom;
    }

    LegalRef source() {
        return source;
    }

    /** Such as "1.320.000 ≤ 1.500.000". */
    String compared(long value) {
        return NumberText.grouped(new StringBuilder(32), value)
                .append(covers(value) ? covered : exceeded)
                .toString();
    }
}
