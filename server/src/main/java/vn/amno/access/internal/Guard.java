package vn.amno.access.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failures of one name or address so far. It delays, and never locks for good: that would let anyone shut an officer out.
 *
 * @param blockedUntil null while it is not blocked
 */
record Guard(int failures, Instant windowFrom, @Nullable Instant blockedUntil) {

    /** When to block, and for how long. */
    enum Kind {
        /** Ten within a quarter of an hour; then 30 seconds, doubled with each further one up to a quarter of an hour. */
        ACCOUNT(10, Duration.ofMinutes(15)) {
            @Override
            Duration block(int failures) {
                var doubled = FIRST.multipliedBy(1L << Math.min(failures - 10, 10));
                return doubled.compareTo(window()) < 0 ? doubled : window();
            }
        },
        /** A hundred an hour; then until an hour after the first. */
        ADDRESS(100, Duration.ofHours(1)) {
            @Override
            Duration block(int failures) {
                return window();
            }
        };

        private static final Duration FIRST = Duration.ofSeconds(30);

        private final int limit;
        private final Duration window;

        Kind(int limit, Duration window) {
            this.limit = limit;
            this.window = window;
        }

        int limit() {
            return limit;
        }

        Duration window() {
            return window;
        }

        abstract Duration block(int failures);
    }

    static Guard first(Instant now) {
        return new Guard(1, now, null);
    }

    /** How long one has to wait still; zero for not at all. */
    Duration delay(Instant now) {
        return blockedUntil == null || !blockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, blockedUntil);
    }

    /** With one more failure. */
    Guard more(Kind kind, Instant now) {
        var quiet = blockedUntil == null ? windowFrom : blockedUntil;
        if (quiet.plus(kind.window()).isBefore(now)) {
            return first(now);
        }
        var sum = failures + 1;
        return new Guard(sum, windowFrom, sum < kind.limit() ? blockedUntil : now.plus(kind.block(sum)));
    }

    /** Without the last one, which was none. */
    Guard less(Kind kind, Instant now) {
        return new Guard(Math.max(failures - 1, 0), windowFrom, failures - 1 < kind.limit() ? null : now);
    }
}
