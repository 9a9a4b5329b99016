package vn.amno.review.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.amno.household.HouseholdId;
import vn.amno.household.workbook.SheetRow;
import vn.amno.rules.Facts;
import vn.amno.rules.Flag;
import vn.amno.rules.Ticks;
import vn.amno.rules.Verdict;

/**
 * A stored assessment: the sheet and facts it was made from, and what came out.
 *
 * @param standardUsed id of the stored text of its standard
 */
record AssessedSheet(
        UUID id, HouseholdId household, int year, SheetRow sheet, Facts facts, int standardUsed, Result result) {

    LocalDate reviewDate() {
        return facts.asOf();
    }

    record Result(Verdict verdict, Ticks indicators, Set<Flag> flags) {
        Result {
            flags = Set.copyOf(flags);
        }
    }
}
