package vn.amno.rules;

import java.util.List;
import java.util.Set;

/**
 * A verdict with its reasoning (đánh giá).
 *
 * @param standardId the standard that was applied
 * @param indicators the answer to each indicator that was used: computed from members where they decide, else ticked; only bits of the standard
 * @param disagreements bits of indicators whose tick differs from what the members give
 * @param missing what a person still has to record for a verdict, in Vietnamese; empty unless undetermined
 * @param trace the steps in the order they were taken; empty when none was asked for
 */
public record Assessment(
        Verdict verdict,
        String standardId,
        Ticks indicators,
        int disagreements,
        Set<Flag> flags,
        List<String> missing,
        List<Step> trace) {
    public Assessment {
        flags = Set.copyOf(flags);
        missing = List.copyOf(missing);
        trace = List.copyOf(trace);
    }

    /** Number of indicators the household is deprived of. */
    public int deprived() {
        return Integer.bitCount(indicators.deprived());
    }

    /** Number of indicators that are not known. */
    public int unknown() {
        return Integer.bitCount(indicators.unknown());
    }
}
