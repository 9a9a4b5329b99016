package vn.amno.access.factor;

/** What changed about how an account is opened (thay đổi cách đăng nhập). Its owner is told. Constants are stored. */
public enum CredentialChange {
    LOGIN_CHANGED("Tên đăng nhập được đổi"),
    PASSWORD_SET("Mật khẩu được đặt mới"),
    TOTP_SET("Ứng dụng tạo mã được cài"),
    TOTP_REMOVED("Ứng dụng tạo mã bị gỡ"),
    RECOVERY_CODES_RENEWED("Mã dự phòng được tạo mới, mã cũ hết dùng"),
    RECOVERY_CODE_USED("Một mã dự phòng đã được dùng"),
    PASSKEY_ADDED("Một khóa truy cập được thêm"),
    PASSKEY_REMOVED("Một khóa truy cập bị gỡ"),
    PROVIDER_LINKED("Một tài khoản đăng nhập một lần được nối"),
    PROVIDER_UNLINKED("Một tài khoản đăng nhập một lần bị gỡ"),
    FACTORS_RESET("Quản trị xóa các cách xác nhận thứ hai");

    private final String vietnamese;

    CredentialChange(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
