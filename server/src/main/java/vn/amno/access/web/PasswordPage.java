package vn.amno.access.web;

import vn.amno.web.Page;

/**
 * @param problem empty when there is none
 */
public record PasswordPage(String login, String problem) {

    public Page layout() {
        return new Page("Đổi mật khẩu", "me");
    }
}
