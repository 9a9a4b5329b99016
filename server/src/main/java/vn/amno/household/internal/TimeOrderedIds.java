package vn.amno.household.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** New identifiers (UUID version 7): rows written together lie together in the indexes. */
@Component
class TimeOrderedIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    UUID next() {
        var random = ThreadLocalRandom.current();
        var high = (clock.millis() << 16) | VERSION | random.nextLong(0x1000);
        var low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
