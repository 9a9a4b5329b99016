package vn.amno.household.change;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.amno.household.ChangeId;
import vn.amno.household.HouseholdId;

/**
 * One request in a list.
 *
 * @param household null for one that comes to the registry
 * @param head and code of the household as it is now; empty when it is not in sight
 * @param at when it was submitted; of a draft when it was written
 */
public record ChangeLine(
        ChangeId id,
        Change.Kind kind,
        ChangeRequest.State state,
        @Nullable HouseholdId household,
        String head,
        String code,
        int areaKey,
        @Nullable LocalDate on,
        String proposer,
        String decider,
        Instant at) {}
