package vn.amno.demo.internal;

/** Relation to the head (quan hệ với chủ hộ), worded as the reference list words it. */
enum Relation {
    HEAD("Chủ hộ"),
    SPOUSE("Vợ/chồng"),
    CHILD("Con"),
    PARENT("Bố/mẹ"),
    GRANDCHILD("Cháu"),
    OTHER("Quan hệ khác");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
