package vn.amno.review.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.household.Households;
import vn.amno.review.UnitCount;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;

/** Counts of communes, added up along the units above them. */
@Component
class UnitCounts {

    private static final int COUNTRY = 0;

    private final Areas areas;
    private final Households households;
    private final CountStore store;

    UnitCounts(Areas areas, Households households, CountStore store) {
        this.areas = areas;
        this.households = households;
        this.store = store;
    }

    static final class Tally {

        private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        private long households;

        UnitCount count(int unitId, int year) {
            return new UnitCount(unitId, year, households, verdicts);
        }
    }

    List<Integer> years() {
        return store.years();
    }

    UnitCount of(@Nullable Integer unitId, int year) {
        var total = new Tally();
        var range = KeyRange.of(areas, unitId);
        store.communes(year, range)
                .forEach(count -> total.verdicts.merge(count.verdict(), count.households(), Long::sum));
        total.households = livingIn(range, year).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return total.count(unitId == null ? COUNTRY : unitId, year);
    }

    List<UnitCount> ofChildren(@Nullable Integer unitId, int year) {
        var range = KeyRange.of(areas, unitId);
        var tallies = new HashMap<Unit, Tally>();
        for (var count : store.communes(year, range)) {
            childAbove(count.communeId(), unitId)
                    .ifPresent(child -> tallies.computeIfAbsent(child, _ -> new Tally())
                            .verdicts
                            .merge(count.verdict(), count.households(), Long::sum));
        }
        livingIn(range, year)
                .forEach((communeId, living) -> childAbove(communeId, unitId)
                        .ifPresent(child -> tallies.computeIfAbsent(child, _ -> new Tally()).households += living));
        return tallies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing((Unit unit) -> unit.code().value()).thenComparing(Unit::id)))
                .map(entry -> entry.getValue().count(entry.getKey().id(), year))
                .toList();
    }

    Map<Indicator, Map<Verdict, Long>> deprivations(@Nullable Integer unitId, int year) {
        return store.deprivations(year, KeyRange.of(areas, unitId));
    }

    /** The unit directly below {@code unitId} that a commune belongs to; none when the commune is that unit itself. */
    private Optional<Unit> childAbove(int communeId, @Nullable Integer unitId) {
        var path = areas.path(areas.get(communeId));
        if (unitId == null) {
            return Optional.of(path.getFirst());
        }
        return path.stream().dropWhile(unit -> unit.id() != unitId).skip(1).findFirst();
    }

    private Map<Integer, Long> livingIn(KeyRange range, int year) {
        return households.countByCommune(range.from(), range.to(), LocalDate.of(year, Month.DECEMBER, 31));
    }
}
