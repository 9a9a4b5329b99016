package vn.amno.privacy;

/** What somebody asks to be done with data about them (yêu cầu về dữ liệu cá nhân). Constants are stored. */
public enum Wish {
    VIEW("Cho xem, cung cấp dữ liệu", "data-subject.view"),
    CORRECT("Sửa dữ liệu", "data-subject.correct"),
    RESTRICT("Hạn chế xử lý dữ liệu", "data-subject.restrict"),
    OBJECT("Phản đối xử lý dữ liệu", "data-subject.object"),
    DELETE("Xóa dữ liệu", "data-subject.delete");

    private final String vietnamese;
    private final String limitKey;

    Wish(String vietnamese, String limitKey) {
        this.vietnamese = vietnamese;
        this.limitKey = limitKey;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Key of the legal value that says within how many days it is done. */
    public String limitKey() {
        return limitKey;
    }

    /** Whether others who hold the data may have to stop as well, which gives more time. */
    public boolean mayInvolveOthers() {
        return this == RESTRICT || this == OBJECT;
    }
}
