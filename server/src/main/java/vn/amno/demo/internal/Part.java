package vn.amno.demo.internal;

/**
 * One of the 24 communes as the plan prints them. Four of them became two in 2020; the plan goes on printing them apart.
 *
 * @param number as printed
 * @param name as printed
 * @param firstCode code of the unit until the merger, which also begins the household codes
 * @param lastCode code of the unit on 31/12/2020
 */
record Part(int number, String name, String firstCode, String lastCode) {

    /** Whether the plan prints it as a town (thị trấn), whose villages are street groups. */
    boolean town() {
        return name.startsWith("TT ");
    }
}
