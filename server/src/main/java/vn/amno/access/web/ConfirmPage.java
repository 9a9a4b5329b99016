package vn.amno.access.web;

import java.util.List;
import vn.amno.web.Page;

/**
 * What an act will do, before it is done.
 *
 * @param action address to which the form is sent
 * @param back address for who does not want it
 */
public record ConfirmPage(String title, List<String> consequences, String action, String button, String back) {

    public ConfirmPage {
        consequences = List.copyOf(consequences);
    }

    public Page layout() {
        return new Page(title, "accounts");
    }
}
