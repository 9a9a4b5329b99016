package vn.amno.access;

/**
 * A way to show who one is (cách xác nhận). A further one is a constant here: its own tables and pages prove it, and then tell
 * {@link Sessions#pass}, which notes the moment and gives the session a new token. What a session still has to show, and how long ago a factor may
 * have been passed, is asked of {@link Session#proofs()}. Constants are stored.
 */
public enum Factor {
    PASSWORD("mật khẩu"),
    TOTP("mã của ứng dụng"),
    RECOVERY_CODE("mã dự phòng"),
    PASSKEY("khóa truy cập"),
    /** Of somebody else, who proves no more than a first factor. */
    PROVIDER("nơi đăng nhập một lần"),
    /** Of somebody else, who proves a second factor as well. */
    STRONG_PROVIDER("nơi đăng nhập một lần, hai yếu tố");

    private final String vietnamese;

    Factor(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
