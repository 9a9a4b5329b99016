package vn.amno.household.workbook;

import java.util.List;

/**
 * What a workbook holds after every row was checked.
 *
 * @param rows accepted households, in the order of the file
 * @param refusals in the order of the file; rows of the sheet {@code Hộ} that are named here are not in {@code rows}
 * @param notices what an officer should know although nothing was refused, in Vietnamese: extra columns, columns without any entry, rounded figures
 * @param totalRows rows of the sheet {@code Hộ} that hold anything, header left out
 * @param refusedHouseholds how many of them are not in {@code rows}
 */
public record WorkbookContent(
        List<SheetRow> rows, List<Refusal> refusals, List<String> notices, int totalRows, int refusedHouseholds) {
    public WorkbookContent {
        rows = List.copyOf(rows);
        refusals = List.copyOf(refusals);
        notices = List.copyOf(notices);
    }
}
