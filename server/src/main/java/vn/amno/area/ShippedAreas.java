package vn.amno.area;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.amno.area.AreaFiles.OtherName;
import vn.amno.kernel.AreaCode;
import vn.amno.kernel.ProblemException;

/** All units in memory, never changed. */
final class ShippedAreas implements Areas {

    /** Parent of the provinces in {@link #below}. */
    private static final int COUNTRY = 0;

    private final Map<Integer, Unit> byId;
    private final Map<String, List<Unit>> byCode;
    private final Map<Integer, List<Unit>> below;
    private final Map<Integer, List<String>> otherNames;
    private final Map<Integer, List<Succession>> after;
    private final Map<Integer, List<Succession>> before;
    private final NavigableMap<Integer, Unit> communesByKey = new TreeMap<>();
    private final SearchIndex search;

    ShippedAreas(List<Unit> units, List<OtherName> otherNames, List<Succession> successions) {
        byId = units.stream().collect(toUnmodifiableMap(Unit::id, Function.identity()));
        byCode = units.stream()
                .sorted(comparing(Unit::from))
                .collect(groupingBy(unit -> unit.code().value(), toUnmodifiableList()));
        below = units.stream()
                .sorted(comparing((Unit unit) -> unit.code().value()).thenComparing(Unit::from))
                .collect(groupingBy(unit -> unit.parent().orElse(COUNTRY), toUnmodifiableList()));
        otherNames.forEach(other -> get(other.unit()));
        this.otherNames = otherNames.stream()
                .collect(groupingBy(OtherName::unit, mapping(OtherName::fullName, toUnmodifiableList())));
        for (var step : successions) {
            get(step.oldUnit());
            get(step.newUnit());
        }
        after = successions.stream()
                .sorted(comparingInt(Succession::newUnit))
                .collect(groupingBy(Succession::oldUnit, toUnmodifiableList()));
        before = successions.stream()
                .sorted(comparingInt(Succession::oldUnit))
                .collect(groupingBy(Succession::newUnit, toUnmodifiableList()));
        for (var unit : units) {
            if (unit.level() == Level.COMMUNE) {
                communesByKey.put(unit.keyFrom(), unit);
            }
        }
        search = new SearchIndex(() -> new UnitSearch(units, otherNames, this::path));
    }

    static ShippedAreas read() {
        var files = new AreaFiles();
        return new ShippedAreas(files.units(), files.otherNames(), files.successions());
    }

    @Override
    public Unit get(int id) {
        var unit = byId.get(id);
        if (unit == null) {
            throw new ProblemException(AreaProblem.UNKNOWN_UNIT, "id " + id);
        }
        return unit;
    }

    @Override
    public Optional<Unit> find(AreaCode code, LocalDate day) {
        return history(code).stream().filter(unit -> unit.existsOn(day)).findFirst();
    }

    @Override
    public List<Unit> history(AreaCode code) {
        return byCode.getOrDefault(code.value(), List.of());
    }

    @Override
    public List<String> otherNames(Unit unit) {
        return otherNames.getOrDefault(unit.id(), List.of());
    }

    @Override
    public List<Unit> children(Unit unit, LocalDate day) {
        return existing(unit.id(), day);
    }

    @Override
    public List<Unit> path(Unit unit) {
        var path = new ArrayList<Unit>(3);
        path.add(unit);
        for (var parent = unit.parent();
                parent.isPresent();
                parent = path.getLast().parent()) {
            path.add(get(parent.getAsInt()));
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }

    @Override
    public List<Unit> provinces(LocalDate day) {
        return existing(COUNTRY, day);
    }

    @Override
    public List<Succession> successors(Unit unit) {
        return after.getOrDefault(unit.id(), List.of());
    }

    @Override
    public List<Succession> predecessors(Unit unit) {
        return before.getOrDefault(unit.id(), List.of());
    }

    @Override
    public List<Unit> search(String typed, LocalDate day, int limit) {
        return search.get().find(typed, day, limit);
    }

    @Override
    public Optional<Unit> communeOfKey(int key) {
        var nearest = communesByKey.floorEntry(key);
        return Optional.ofNullable(nearest).map(Map.Entry::getValue).filter(commune -> key <= commune.keyTo());
    }

    private List<Unit> existing(int parent, LocalDate day) {
        return below.getOrDefault(parent, List.of()).stream()
                .filter(unit -> unit.existsOn(day))
                .toList();
    }

    /** Made when first asked for: the command line looks up codes only, and need not wait for it. */
    private static final class SearchIndex {

        private final Supplier<UnitSearch> make;
        private volatile @Nullable UnitSearch made;

        SearchIndex(Supplier<UnitSearch> make) {
            this.make = make;
        }

        UnitSearch get() {
            var index = made;
            if (index == null) {
                index = make.get();
                made = index;
            }
            return index;
        }
    }
}
