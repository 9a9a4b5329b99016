package vn.amno.rules;

/** What an officer should look at although the verdict stands. */
public enum Flag {
    /** Points and declared income fall on different sides of the line; the points decided. */
    POINTS_AND_INCOME_DISAGREE,
    /** At least one tick differs from what the members give; the members decided. */
    TICKS_AND_MEMBERS_DISAGREE,
    /** B1 points were given but belong to a form of another standard, or the standard has none; they were not used. */
    POINTS_NOT_APPLICABLE,
    /**
     * The points or income that were used are at, or at most 3 % below, the limit that puts the household where it is (poor alone, low, or
     * average). A hint for a second look, not law.
     */
    CLOSE_TO_LINE,
    /** The area type is not recorded, but either one gives the same verdict. */
    AREA_TYPE_UNKNOWN
}
