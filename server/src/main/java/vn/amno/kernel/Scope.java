package vn.amno.kernel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Within which areas someone acts (phạm vi địa bàn): at most three ranges of scope keys. Nobody's scope is {@link #NOWHERE}; it is never absent.
 * Part of {@link Acting}.
 */
public record Scope(List<Range> ranges) {

    public static final int SLOTS = 3;
    public static final Scope NOWHERE = new Scope(List.of());
    /** For work of the system itself and for those who see the whole country. */
    public static final Scope EVERYWHERE = new Scope(List.of(new Range(1, Integer.MAX_VALUE)));

    public Scope {
        ranges = List.copyOf(ranges);
        if (ranges.size() > SLOTS) {
            throw new IllegalArgumentException(
                    "A scope has at most %d ranges, not %d: use their common parent.".formatted(SLOTS, ranges.size()));
        }
    }

    /** Of this thread. {@link #NOWHERE} where nobody is bound: who forgets to say sees nothing. */
    public static Scope current() {
        return Acting.current().scope();
    }

    public boolean contains(int areaKey) {
        return ranges.stream().anyMatch(range -> range.from() <= areaKey && areaKey <= range.to());
    }

    /** Whether a whole area lies within one of the ranges. */
    public boolean covers(int keyFrom, int keyTo) {
        return ranges.stream().anyMatch(range -> range.from() <= keyFrom && keyTo <= range.to());
    }

    /** First and last key of each of the {@value #SLOTS} slots, in order; unused slots are the empty range 1..0, which the planner can estimate. */
    public int[] slots() {
        return IntStream.range(0, SLOTS)
                .flatMap(slot -> slot < ranges.size()
                        ? IntStream.of(ranges.get(slot).from(), ranges.get(slot).to())
                        : IntStream.of(1, 0))
                .toArray();
    }

    /** Scope keys from a first to a last one, both included. */
    public record Range(int from, int to) {

        public Range {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException(
                        "A range of scope keys does not go from %d to %d.".formatted(from, to));
            }
        }
    }
}
