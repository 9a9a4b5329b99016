package vn.amno.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One workbook on its way into the registry.
 *
 * @param reviewDate day of the review that the sheets report
 * @param progress rows done so far in the present state, of {@code total}; total 0 while not yet known
 * @param counts null until the file was checked
 * @param failure complete Vietnamese sentence when {@code state} is FAILED; null otherwise
 * @param notices in Vietnamese
 */
public record ImportRun(
        ImportId id,
        String fileName,
        long size,
        String sha256,
        LocalDate reviewDate,
        State state,
        int progress,
        int total,
        @Nullable Counts counts,
        @Nullable String failure,
        List<String> notices,
        Instant receivedAt,
        @Nullable Instant finishedAt) {

    public enum State {
        /** Stored, waiting to be read. */
        RECEIVED,
        CHECKING,
        /** Preview is ready; nothing has been written to the registry. */
        CHECKED,
        WRITING,
        /** All accepted rows are in the registry. */
        DONE,
        /** The file was refused as a whole; nothing was written. */
        FAILED,
        CANCELLED
    }

    /**
     * @param refused households that were not accepted; may be fewer than there are refusals
     */
    public record Counts(int added, int changed, int unchanged, int refused) {}
}
