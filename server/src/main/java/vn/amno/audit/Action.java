package vn.amno.audit;

/** Kinds of acts (việc đã làm). Constants are stored and never renamed. */
public enum Action {
    SIGNED_IN("đăng nhập"),
    SIGN_IN_FAILED("đăng nhập không được"),
    SIGNED_OUT("đăng xuất"),
    REFUSED("bị từ chối vì không có quyền"),
    ASSIGNMENT_SWITCHED("đổi vai trò đang làm"),
    ACCOUNT_CREATED("tạo tài khoản"),
    ACCOUNT_CHANGED("sửa tài khoản"),
    FACTOR_CHANGED("đổi cách xác nhận đăng nhập"),
    SESSION_ENDED("kết thúc phiên đăng nhập"),
    ASSIGNMENT_CHANGED("đổi phân công"),
    SHEETS_IMPORTED("ghi phiếu từ tệp"),
    HOUSEHOLD_CHANGED("sửa hộ"),
    OPENED("mở xem hồ sơ"),
    CHANGED_OUTSIDE("sửa thẳng trong cơ sở dữ liệu, không qua chương trình"),
    UNMASKED("xem dữ liệu được che"),
    EXPORTED("xuất tệp"),
    PRINTED("in"),
    DUPLICATE_DECIDED("xét trùng"),
    CHANGE_PROPOSED("đề nghị thay đổi"),
    CHANGE_DECIDED("duyệt hoặc trả đề nghị"),
    SUBJECT_REQUEST("yêu cầu về dữ liệu cá nhân"),
    RETENTION("xử lý dữ liệu hết hạn lưu"),
    KEY_ROTATED("thay khóa mã hóa"),
    KEY_RETIRED("thôi dùng khóa mã hóa cũ"),
    BACKED_UP("sao lưu"),
    RESTORED("khôi phục"),
    LOG_CHECKED("kiểm tra nhật ký");

    private final String vietnamese;

    Action(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
