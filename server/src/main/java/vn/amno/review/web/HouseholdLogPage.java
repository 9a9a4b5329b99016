package vn.amno.review.web;

import java.time.LocalDate;
import java.util.List;
import vn.amno.web.Page;

/**
 * Who looked at one household and who changed it.
 *
 * @param household such as "Hộ bà Nguyễn Thị Thắm"
 * @param more whether there is more than is listed
 */
public record HouseholdLogPage(
        String household, String code, String place, LocalDate printedOn, List<Line> lines, boolean more, String back) {

    public HouseholdLogPage {
        lines = List.copyOf(lines);
    }

    public Page layout() {
        return new Page("Ai đã xem, ai đã sửa. " + household, "households");
    }

    /**
     * @param role in which it was done; the name of the work when the system did it
     * @param reason as it was given; empty when none was asked for
     */
    public record Line(String at, String what, String name, String role, String reason, String details) {}
}
