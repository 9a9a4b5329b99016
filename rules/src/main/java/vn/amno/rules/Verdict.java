package vn.amno.rules;

/** What the rules say of one household. A gap in the facts is a verdict of its own, never a "no". */
public enum Verdict {
    /** Poor household (hộ nghèo). */
    POOR,
    /** Near-poor household (hộ cận nghèo). */
    NEAR_POOR,
    /** Average living standard (mức sống trung bình). */
    AVERAGE,
    /** Above the average living standard. */
    ABOVE,
    /** Above the line, but the income that would split average from above is not recorded or has no known limit. */
    ABOVE_LINE_UNSPLIT,
    /** The facts do not decide (chưa xác định). */
    UNDETERMINED
}
