package vn.amno.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.kernel.Scope;

/**
 * Which entries are wanted; null for any.
 *
 * @param until the first moment that is not wanted any more
 * @param before only what is older than this entry
 */
public record EntryQuery(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID account,
        @Nullable Action action,
        @Nullable String objectType,
        @Nullable String objectId,
        Scope.@Nullable Range area,
        @Nullable Mark before) {

    /** Where a page of the log ended. */
    public record Mark(Instant at, long number) {}
}
