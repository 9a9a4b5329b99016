package vn.amno.household.change;

/** How somebody came to belong to the household. Constants are stored and never renamed. */
public enum JoinReason {
    BORN("mới sinh"),
    MARRIED_IN("kết hôn về"),
    MOVED_HERE("chuyển đến ở"),
    RETURNED("trở về"),
    FORGOTTEN("trước đây ghi sót");

    private final String vietnamese;

    JoinReason(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
