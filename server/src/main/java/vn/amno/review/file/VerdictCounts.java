package vn.amno.review.file;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.amno.rules.Verdict;

/** Households by verdict. */
final class VerdictCounts {

    private final EnumMap<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    VerdictCounts() {
        for (var verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
    }

    void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All verdicts in the order of the enum, those of no household too. */
    Map<Verdict, Integer> byVerdict() {
        return Collections.unmodifiableMap(counts);
    }
}
