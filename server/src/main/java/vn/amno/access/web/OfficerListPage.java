package vn.amno.access.web;

import java.util.List;
import java.util.UUID;
import vn.amno.access.OfficerList.Refused;
import vn.amno.web.Page;

/**
 * What a file of officers would do.
 *
 * @param accounts how many people the good rows are about
 */
public record OfficerListPage(UUID id, String fileName, int accounts, List<Line> lines, List<Refused> refusals) {

    public OfficerListPage {
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
    }

    public Page layout() {
        return new Page("Xem trước danh sách cán bộ", "accounts");
    }

    public String address() {
        return "/accounts/lists/" + id;
    }

    /**
     * @param known whether the account is there already and only gets the role
     */
    public record Line(int row, String name, String login, boolean known, String role, String place, String days) {}
}
