package vn.amno.access.web;

import java.util.List;
import vn.amno.access.Account;
import vn.amno.web.Page;

/**
 * @param assignments that hold today
 * @param delegations what the person has handed on
 * @param sessions live ones, this one first
 */
public record MePage(Account account, List<Line> assignments, List<Handed> delegations, List<Visit> sessions) {

    public Page layout() {
        return new Page("Tài khoản của tôi", "me");
    }

    /**
     * @param current whether the person acts in it now
     * @param delegable whether it may be handed on
     */
    public record Line(String id, String role, String place, String days, boolean current, boolean delegable) {}

    /** What somebody else does for the person. */
    public record Handed(String id, String receiver, String role, String place, String days) {}

    public record Visit(String id, String device, String address, String startedAt, String seenAt, boolean current) {}
}
