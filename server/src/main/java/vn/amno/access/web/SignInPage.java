package vn.amno.access.web;

import java.util.List;
import vn.amno.access.provider.ProviderSignIns;
import vn.amno.web.Page;

/**
 * @param problem why the last try was not taken; empty for none
 * @param login as it was typed
 * @param next where to go afterwards; empty for the first page
 * @param providers other doors
 */
public record SignInPage(String problem, String login, String next, List<ProviderSignIns.Provider> providers) {

    public SignInPage {
        providers = List.copyOf(providers);
    }

    public Page layout() {
        return new Page("Đăng nhập", "");
    }
}
