package vn.amno.access;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Extent;
import vn.amno.area.Succession;
import vn.amno.kernel.Scope;
import vn.amno.kernel.Scope.Range;

/**
 * Which scope keys an assignment opens (địa bàn được giao): those of its unit and further units, and of the units that went wholly into them, since households stay
 * recorded where they were. Ranges between which there is no other unit are one range. Safe to share between threads.
 */
@Component
public class Territory {

    /** Communes lie on whole thousands. */
    private static final int STEP = 1_000;

    private final Areas areas;
    private final Map<List<Integer>, Optional<Scope>> known = new ConcurrentHashMap<>();

    Territory(Areas areas) {
        this.areas = areas;
    }

    /**
     * Empty when the units lie in more ranges than a scope holds.
     *
     * @param unit null for the whole country
     */
    public Optional<Scope> scope(@Nullable Integer unit, List<Integer> furtherUnits) {
        if (unit == null) {
            return Optional.of(Scope.EVERYWHERE);
        }
        var units = new ArrayList<Integer>();
        units.add(unit);
        units.addAll(furtherUnits);
        return known.computeIfAbsent(List.copyOf(units), this::compute);
    }

    private Optional<Scope> compute(List<Integer> units) {
        var all = new LinkedHashSet<Integer>();
        units.forEach(unit -> all.addAll(withPredecessors(unit, EnumSet.of(Extent.WHOLE))));
        var ranges = merged(all.stream()
                .map(areas::get)
                .map(unit -> new Range(unit.keyFrom(), unit.keyTo()))
                .sorted(comparingInt(Range::from))
                .toList());
        return ranges.size() > Scope.SLOTS ? Optional.empty() : Optional.of(new Scope(ranges));
    }

    /** A unit, and before it those that went into it at any time, by steps of these extents only. */
    public Set<Integer> withPredecessors(int unit, Set<Extent> extents) {
        var all = new LinkedHashSet<Integer>();
        addWithPredecessors(unit, extents, all);
        return all;
    }

    private void addWithPredecessors(int unit, Set<Extent> extents, Set<Integer> all) {
        if (!all.add(unit)) {
            return;
        }
        areas.predecessors(areas.get(unit)).stream()
                .filter(step -> extents.contains(step.extent()))
                .map(Succession::oldUnit)
                .forEach(old -> addWithPredecessors(old, extents, all));
    }

    private List<Range> merged(List<Range> sorted) {
        var merged = new ArrayList<Range>();
        for (var range : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && nothingBetween(last.to(), range.from())) {
                merged.set(merged.size() - 1, new Range(last.from(), Math.max(last.to(), range.to())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    /** Free numbers belong to nobody; once a unit is given one, the ranges fall apart by themselves. */
    private boolean nothingBetween(int end, int begin) {
        for (var key = (long) end + 1; key < begin; key += STEP) {
            if (areas.communeOfKey((int) key).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
