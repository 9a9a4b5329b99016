package vn.amno.lawpage;

/** Where a value of the law applies. */
public final class Jurisdictions {

    private static final String NATIONAL = "VN";

    private Jurisdictions() {}

    /** "cả nước", or the province by its code: this module knows no geography. */
    public static String name(String jurisdiction) {
        return jurisdiction.equals(NATIONAL) ? "cả nước" : "tỉnh, thành phố mã " + jurisdiction;
    }
}
