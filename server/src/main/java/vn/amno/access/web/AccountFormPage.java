package vn.amno.access.web;

import org.jspecify.annotations.Nullable;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.kernel.ProblemCode;
import vn.amno.web.Page;
import vn.amno.web.ProblemTexts;

/**
 * What an account is called: a new one, or one that is put right.
 *
 * @param present as it is; null while there is none
 * @param name as typed
 * @param login as typed
 * @param nameProblem what is wrong with the name; empty when nothing is
 */
public record AccountFormPage(
        @Nullable Account present, String name, String login, String nameProblem, String loginProblem) {

    static AccountFormPage empty() {
        return new AccountFormPage(null, "", "", "", "");
    }

    static AccountFormPage of(Account present) {
        return new AccountFormPage(present, present.name(), present.login(), "", "");
    }

    /** Whether a refusal is of one of the two fields. */
    static boolean explains(ProblemCode refused) {
        return refused == AccessProblem.NAME_BLANK
                || refused == AccessProblem.LOGIN_MALFORMED
                || refused == AccessProblem.LOGIN_TAKEN;
    }

    static AccountFormPage refused(@Nullable Account present, AccountForm typed, ProblemCode refused) {
        var text = ProblemTexts.get(refused);
        return refused == AccessProblem.NAME_BLANK
                ? new AccountFormPage(present, typed.nameText(), typed.loginText(), text, "")
                : new AccountFormPage(present, typed.nameText(), typed.loginText(), "", text);
    }

    public Page layout() {
        return new Page(heading(), "accounts");
    }

    public String heading() {
        return present == null ? "Tài khoản mới" : "Sửa tên của " + present.name();
    }

    public String lead() {
        return present == null
                ? "Bước 1 trên 3. Sau đó giao vai trò, rồi tạo liên kết để người đó tự đặt mật khẩu."
                : "Vai trò, mật khẩu và việc đã làm giữ nguyên. Tên cũ còn trong nhật ký.";
    }

    public String refusal() {
        return present == null ? "Chưa tạo tài khoản" : "Chưa sửa tài khoản";
    }

    public String loginHint() {
        return "Chữ thường không dấu, ví dụ nguyenvana.tanyen."
                + (present == null
                        ? ""
                        : " Đổi thì mọi phiên đang mở của người này kết thúc; báo tên mới trước khi người đó đăng nhập lại.");
    }

    public String action() {
        return present == null ? "/accounts" : back() + "/correct";
    }

    public String button() {
        return present == null ? "Tạo tài khoản" : "Sửa tài khoản";
    }

    public String back() {
        return present == null ? "/accounts" : "/accounts/" + present.id();
    }
}
