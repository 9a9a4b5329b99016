package vn.amno.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.web.Page;

/**
 * The accounts that were asked for.
 *
 * @param range which of how many are shown, in words
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
public record AccountListPage(
        String typed,
        List<Choice> states,
        List<Choice> roles,
        List<Line> lines,
        String range,
        @Nullable String previous,
        @Nullable String next) {

    public AccountListPage {
        states = List.copyOf(states);
        roles = List.copyOf(roles);
        lines = List.copyOf(lines);
    }

    public Page layout() {
        return new Page("Tài khoản", "accounts");
    }

    /**
     * @param roles that hold today, each with its area
     */
    public record Line(String address, String name, String login, Mark state, List<String> roles) {

        public Line {
            roles = List.copyOf(roles);
        }
    }
}
