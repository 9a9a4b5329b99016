package vn.amno.kernel;

import java.time.Instant;
import java.util.function.ToLongFunction;

/**
 * Expiring data that is a number of rows and nothing else.
 *
 * @param setting with which the office chooses how long it is kept
 */
public record ExpiringRows(
        String name, String setting, int keptDays, ToLongFunction<Instant> counting, Removing removing)
        implements Expiring {

    public ExpiringRows {
        if (keptDays < 1) {
            throw new IllegalArgumentException("%s (%d days) must be at least 1 day.".formatted(setting, keptDays));
        }
    }

    @Override
    public String rule() {
        return "Do nơi cài đặt chọn (%s)".formatted(setting);
    }

    @Override
    public long count(Instant endedBefore) {
        return counting.applyAsLong(endedBefore);
    }

    @Override
    public int remove(Instant endedBefore, int limit) {
        return removing.remove(endedBefore, limit);
    }

    @FunctionalInterface
    public interface Removing {

        int remove(Instant endedBefore, int limit);
    }
}
