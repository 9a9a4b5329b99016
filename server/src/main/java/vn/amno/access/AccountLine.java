package vn.amno.access;

import java.util.List;

/**
 * An account in a list.
 *
 * @param today assignments that hold today
 */
public record AccountLine(Account account, List<Assignment> today) {

    public AccountLine {
        today = List.copyOf(today);
    }
}
