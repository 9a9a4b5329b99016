package vn.amno.review;

/** Real units of Cao Bằng, to 30/6/2025, where the households of these tests live. */
final class Places {

    static final int PROVINCE = 1200004;

    /** Scope keys of the province. */
    static final int KEY_FROM = 40_000_000;

    static final int KEY_TO = 49_999_999;

    /** Huyện Hạ Lang. */
    static final int DISTRICT = 1100048;

    /** Xã Đồng Loan of huyện Hạ Lang. */
    static final int FIRST = 1001543;

    /** Xã Quang Long of huyện Hạ Lang. */
    static final int SECOND = 1001552;

    /** Huyện Hoà An. */
    static final int OTHER_DISTRICT = 1100051;

    /** Thị trấn Nước Hai of huyện Hoà An. */
    static final int TOWN = 1001654;

    private Places() {}
}
