package vn.amno.access.web;

import vn.amno.web.Page;

/**
 * @param code of the link
 * @param first whether the first administrator is created
 * @param login as it is, or as it was typed
 * @param name as it was typed
 * @param problem why the last try was not taken; empty for none
 */
public record SetUpPage(String code, boolean first, String login, String name, String problem) {

    public Page layout() {
        return new Page(heading(), "");
    }

    public String heading() {
        return first ? "Tạo tài khoản quản trị đầu tiên" : "Đặt mật khẩu";
    }
}
