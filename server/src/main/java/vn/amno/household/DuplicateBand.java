package vn.amno.household;

/** How strongly two records look like one person (mức nghi trùng). */
public enum DuplicateBand {
    SURE("gần như chắc"),
    LIKELY("nhiều khả năng"),
    LOOK("nên xem");

    private final String vietnamese;

    DuplicateBand(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
