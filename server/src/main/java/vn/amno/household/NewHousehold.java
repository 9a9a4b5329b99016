package vn.amno.household;

import java.util.List;
import vn.amno.household.workbook.MemberRow;

/**
 * A household to be registered without a review sheet.
 *
 * @param communeId unit that exists on the day of registration
 * @param village name; empty when not known
 * @param members the head first
 */
public record NewHousehold(String code, int communeId, String village, String head, List<MemberRow> members) {
    public NewHousehold {
        members = List.copyOf(members);
    }
}
