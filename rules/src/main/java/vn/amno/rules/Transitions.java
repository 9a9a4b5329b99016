package vn.amno.rules;

import java.util.EnumMap;
import java.util.Map;

/** Who changes when a second standard is applied to the same facts: a matrix of verdicts (ma trận chuyển đổi). Not thread-safe. */
public final class Transitions {

    private final Map<Verdict, Map<Verdict, Long>> counts = new EnumMap<>(Verdict.class);

    public void add(Verdict before, Verdict after) {
        counts.computeIfAbsent(before, _k -> new EnumMap<>(Verdict.class)).merge(after, 1L, Long::sum);
    }

    public long count(Verdict before, Verdict after) {
        return counts.getOrDefault(before, Map.of()).getOrDefault(after, 0L);
    }
}
