package vn.amno.review.file;

/** The files that a review leaves. */
enum Output {
    CLASSIFICATION("classification.csv"),
    REJECTED("rejected.csv"),
    SUMMARY("summary.json"),
    POOR_LIST("danh-sach-ho-ngheo.xlsx"),
    NEAR_POOR_LIST("danh-sach-ho-can-ngheo.xlsx"),
    TABLES("bang-tong-hop.xlsx"),
    /** Only with a second standard. */
    CHANGES("chuyen-doi.csv");

    private final String fileName;

    Output(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }
}
