package vn.amno.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.amno.household.HouseholdId;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.rules.Flag;
import vn.amno.rules.Ticks;
import vn.amno.rules.Verdict;

/** One line of a review list (danh sách rà soát). */
public record ListedHousehold(
        HouseholdId id,
        String code,
        String head,
        int communeId,
        String village,
        int members,
        @Nullable Long income,
        @Nullable Integer points,
        Ticks indicators,
        PreviousClass previous,
        Verdict verdict,
        Set<Flag> flags) {
    public ListedHousehold {
        flags = Set.copyOf(flags);
    }
}
