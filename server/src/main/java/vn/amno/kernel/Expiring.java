package vn.amno.kernel;

import java.time.Instant;

/** Data without a reason to be kept once some time has passed (dữ liệu hết hạn lưu); the module that keeps it finds and removes it. Called within a transaction. */
public interface Expiring {

    /** What it is and in what it is counted, in Vietnamese. */
    String name();

    /** Why it may go: a rule with its source, or that it is a setting, in Vietnamese. */
    String rule();

    /** Days for which it is kept after it came to its end. */
    int keptDays();

    /** How many are removed in one transaction, which is one entry of the log. */
    default int atOnce() {
        return 500;
    }

    long count(Instant endedBefore);

    /** Removes at most so many of those that came to their end first and gives how many it were. */
    int remove(Instant endedBefore, int limit);
}
