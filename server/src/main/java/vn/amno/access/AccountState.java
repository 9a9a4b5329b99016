package vn.amno.access;

/** Whether an account can be used (tình trạng tài khoản). */
public enum AccountState {
    IN_USE("đang dùng"),
    /** Its owner has not set a password yet. */
    INVITED("chưa đặt mật khẩu"),
    DISABLED("đã khóa");

    private final String vietnamese;

    AccountState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
