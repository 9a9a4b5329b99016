package vn.amno.access.web;

import java.util.List;
import java.util.UUID;
import vn.amno.web.Page;

/**
 * One account as the administrator sees it.
 *
 * @param own whether it is that of whoever looks, who may not change it
 * @param sessions how many are live
 * @param logged what was done to the account, the newest first
 */
public record AccountPage(
        UUID id,
        String name,
        String login,
        Mark state,
        boolean disabled,
        boolean ready,
        boolean own,
        String createdAt,
        List<Line> assignments,
        int sessions,
        List<Logged> logged) {

    public AccountPage {
        assignments = List.copyOf(assignments);
        logged = List.copyOf(logged);
    }

    public Page layout() {
        return new Page(name, "accounts");
    }

    public String address() {
        return "/accounts/" + id;
    }

    /**
     * @param open whether it can still be ended
     */
    public record Line(String id, String role, String place, String days, Mark mark, boolean open) {}

    public record Logged(String at, String actor, String action, String summary) {}
}
