package vn.amno.household;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One search for duplicates.
 *
 * @param people who were compared
 * @param found pairs in each band; zeros unless DONE
 * @param crowds groups of people too big to be compared, whose members were compared by other signs only
 * @param elsewhere whether somebody who was compared may also be on record outside the scope; who and where is not known
 * @param message complete Vietnamese sentences when ABORTED or FAILED; empty otherwise
 * @param startedBy name of the person at that time
 */
public record DuplicateRun(
        State state,
        int people,
        Found found,
        int crowds,
        boolean elsewhere,
        String message,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public boolean running() {
        return state == State.RUNNING;
    }

    public enum State {
        RUNNING,
        DONE,
        /** What was found looks like a mistake as a whole; no pair was opened. */
        ABORTED,
        FAILED
    }

    public record Found(int sure, int likely, int look) {}
}
