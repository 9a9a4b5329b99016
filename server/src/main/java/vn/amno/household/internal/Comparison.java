package vn.amno.household.internal;

import java.util.List;
import vn.amno.household.workbook.SheetRow;

/**
 * Sheets beside what the registry holds.
 *
 * @param version of the registry that the sheets were compared with, or an older one
 * @param sheets in the order given
 * @param refused rows that a person has to look at
 */
record Comparison(long version, List<StagedSheet> sheets, List<Refused> refused) {
    Comparison {
        sheets = List.copyOf(sheets);
        refused = List.copyOf(refused);
    }

    int count(RowKind kind) {
        return (int) sheets.stream().filter(sheet -> sheet.kind() == kind).count();
    }

    record Refused(SheetRow row, Obstacle obstacle) {}
}
