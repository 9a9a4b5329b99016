package vn.amno.household.workbook;

import java.time.LocalDate;
import java.util.Set;
import vn.amno.area.Areas;
import vn.amno.law.LawBook;
import vn.amno.rules.Indicator;

/**
 * Against what a workbook is checked.
 *
 * @param reviewDate on which commune codes must be valid
 * @param today births after it are refused
 * @param required indicators whose columns must be there; the twelve of the form that the standard uses
 */
public record ReadOptions(LocalDate reviewDate, LocalDate today, Set<Indicator> required, Areas areas, LawBook law) {
    public ReadOptions {
        required = Set.copyOf(required);
    }
}
