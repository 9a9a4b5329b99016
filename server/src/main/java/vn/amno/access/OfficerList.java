package vn.amno.access;

import java.util.List;
import java.util.UUID;
import vn.amno.access.Assignment.Terms;

/**
 * Officers from a file that waits to be accepted (danh sách cán bộ).
 *
 * @param lines that can be taken in
 * @param refusals of the other rows, in the order of the file
 */
public record OfficerList(UUID id, String fileName, List<Line> lines, List<Refused> refusals) {

    public OfficerList {
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
    }

    /**
     * A person with one assignment; who has several stands in several rows with the same login.
     *
     * @param row number that Excel shows
     * @param known whether the account is there already and only gets the role
     */
    public record Line(int row, String login, String name, Terms terms, boolean known) {}

    /**
     * Why a row is not taken.
     *
     * @param cell such as {@code C14}
     * @param found what the file holds
     * @param problem why not, and what is expected
     */
    public record Refused(int row, String column, String cell, String found, String problem) {}

    /**
     * Whose account was made or got an assignment.
     *
     * @param code of the one-use link; empty for who has a password already
     */
    public record Invited(Account account, List<Assignment> given, String code) {

        public Invited {
            given = List.copyOf(given);
        }
    }
}
