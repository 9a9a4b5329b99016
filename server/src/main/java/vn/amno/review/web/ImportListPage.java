package vn.amno.review.web;

import java.time.LocalDate;
import java.util.List;
import vn.amno.household.ImportRun;
import vn.amno.web.Page;

/**
 * Where workbooks come in.
 *
 * @param problem why the last attempt was not taken; empty for none
 * @param reviewDate what the form suggests
 * @param runs newest first
 */
public record ImportListPage(String problem, LocalDate reviewDate, List<ImportRun> runs) {
    public ImportListPage {
        runs = List.copyOf(runs);
    }

    public Page layout() {
        return new Page("Nhập Excel", "import");
    }
}
