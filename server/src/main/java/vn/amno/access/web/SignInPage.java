package vn.amno.access.web;

import vn.amno.web.Page;

/**
 * @param problem why the last try was not taken; empty for none
 * @param login as it was typed
 * @param next where to go afterwards; empty for the first page
 */
public record SignInPage(String problem, String login, String next) {

    public Page layout() {
        return new Page("Đăng nhập", "");
    }
}
