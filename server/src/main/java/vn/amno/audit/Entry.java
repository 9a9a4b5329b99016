package vn.amno.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the log (dòng nhật ký) as it may be shown: sealed values are left out. The fields are those of {@link Act} and of {@link vn.amno.kernel.Actor}. */
public record Entry(
        long number,
        Instant at,
        @Nullable UUID account,
        String actor,
        String role,
        String address,
        Action action,
        String objectType,
        String objectId,
        @Nullable Integer areaKey,
        @Nullable String reason,
        List<Shown> changes,
        Map<String, String> details) {

    public Entry {
        changes = List.copyOf(changes);
        details = Map.copyOf(details);
    }

    /**
     * @param masked whether the values are sealed; they are null then
     */
    public record Shown(
            String field, @Nullable String before, @Nullable String after, boolean masked) {}
}
