package vn.amno.access.web;

import vn.amno.web.Page;

/**
 * @param name as typed
 * @param login as typed
 * @param nameProblem what is wrong with the name; empty when nothing is
 */
public record NewAccountPage(String name, String login, String nameProblem, String loginProblem) {

    public Page layout() {
        return new Page("Tài khoản mới", "accounts");
    }
}
