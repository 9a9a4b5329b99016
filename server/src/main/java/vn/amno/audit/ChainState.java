package vn.amno.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the log is sealed (niêm phong).
 *
 * @param block number of the last block; 0 before the first
 * @param sealedAt when; null before the first
 * @param oldestWaiting when the first entry was made that is not sealed; null when all are
 * @param anchor the last one; null when this program has written none since it started
 */
public record ChainState(
        long block,
        @Nullable Instant sealedAt,
        @Nullable Instant oldestWaiting,
        @Nullable LastAnchor anchor) {

    /** The head of the chain as it was written outside the database (điểm neo). */
    public record LastAnchor(long block, Instant at) {}

    /** Later than this, sealing does not keep up: some transaction stays open, or the sealer fails. */
    public static final Duration LAG_LIMIT = Duration.ofMinutes(5);

    /** How long the first entry waits that is not sealed; zero when all are. */
    public Duration lag(Instant now) {
        return oldestWaiting == null || oldestWaiting.isAfter(now)
                ? Duration.ZERO
                : Duration.between(oldestWaiting, now);
    }

    public boolean isLate(Instant now) {
        return lag(now).compareTo(LAG_LIMIT) > 0;
    }
}
