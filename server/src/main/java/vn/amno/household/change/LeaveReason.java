package vn.amno.household.change;

/** Why somebody does not belong to the household any more, other than by death. Constants are stored and never renamed. */
public enum LeaveReason {
    MARRIED_OUT("kết hôn, về hộ khác"),
    MOVED_AWAY("chuyển đi nơi khác"),
    NOT_LIVING_TOGETHER("không cùng sống trong hộ"),
    RECORDED_TWICE("ghi trùng người"),
    OTHER("lý do khác");

    private final String vietnamese;

    LeaveReason(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
