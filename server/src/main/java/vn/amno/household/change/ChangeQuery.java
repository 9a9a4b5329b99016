package vn.amno.household.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.household.HouseholdId;

/**
 * Which requests are asked for; of those in whose area one acts.
 *
 * @param kind null for all
 * @param keyFrom first scope key of the place, {@code keyTo} its last
 * @param household null for all
 */
public record ChangeQuery(
        Shelf shelf,
        Change.@Nullable Kind kind,
        int keyFrom,
        int keyTo,
        @Nullable HouseholdId household) {

    public enum Shelf {
        /** Written by who asks, whatever became of them. */
        MINE,
        /** Submitted by somebody else, to be decided here. */
        TO_APPROVE,
        /** Households that another commune let go here and that nobody here has taken over. */
        INCOMING,
        /** Approved, returned or undone. */
        DECIDED,
        /** Submitted or decided. */
        ALL
    }

    @Nullable UUID householdOrNull() {
        return household == null ? null : household.value();
    }
}
