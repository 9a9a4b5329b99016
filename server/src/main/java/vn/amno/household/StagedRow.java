package vn.amno.household;

import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.SheetRow;

/**
 * An accepted row beside what the registry holds for the same household and year.
 *
 * @param household null for a household that is new to the registry
 * @param before null when the registry has no sheet of that household for the year
 */
public record StagedRow(
        Kind kind,
        @Nullable HouseholdId household,
        @Nullable SheetRow before,
        SheetRow after) {

    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
