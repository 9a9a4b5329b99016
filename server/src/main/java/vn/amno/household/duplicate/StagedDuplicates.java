package vn.amno.household.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.area.Areas;
import vn.amno.household.FileDuplicates;
import vn.amno.household.FileDuplicates.Pair;
import vn.amno.household.FileDuplicates.Side;
import vn.amno.household.HouseholdId;
import vn.amno.household.ImportDuplicates;
import vn.amno.household.ImportId;
import vn.amno.household.ImportRun;
import vn.amno.household.Imports;
import vn.amno.household.duplicate.PairSearch.Found;
import vn.amno.household.duplicate.StagedPeopleStore.Line;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Scope;

/** Compares a staged workbook when it is looked at, so that what is shown is true of the registry as it is then. */
@Service
class StagedDuplicates implements ImportDuplicates {

    private static final FileDuplicates NOTHING = new FileDuplicates(0, List.of(), List.of(), "", false);
    private static final Acting SYSTEM = Acting.system("tìm người trùng");

    private final Imports imports;
    private final StagedPeopleStore store;
    private final Areas areas;
    private final Plausibility plausibility;
    private final SearchSettings settings;
    private final TransactionOperations transactions;

    StagedDuplicates(
            Imports imports,
            StagedPeopleStore store,
            Areas areas,
            Plausibility plausibility,
            SearchSettings settings,
            TransactionOperations transactions) {
        this.imports = imports;
        this.store = store;
        this.areas = areas;
        this.plausibility = plausibility;
        this.settings = settings;
        this.transactions = transactions;
    }

    @Override
    public FileDuplicates find(ImportId id) {
        if (imports.get(id).state() != ImportRun.State.CHECKED) {
            return NOTHING;
        }
        var scope = Scope.current();
        var found = transactions.execute(_ -> find(id.value()));
        var elsewhere =
                SYSTEM.carrier().call(() -> transactions.execute(_ -> store.isAnybodyElsewhere(id.value(), scope)));
        return new FileDuplicates(found.people(), found.inFile(), found.withRegistry(), found.complaint(), elsewhere);
    }

    private FileDuplicates find(UUID run) {
        var communes = store.communes(run).stream().map(areas::get).toList();
        var staged = store.list(run, communes);
        var inFile = staged.stream().map(PersonFacts::id).collect(Collectors.toSet());
        var all = new ArrayList<>(staged);
        all.addAll(store.listKnown(run, communes));
        var pairs = PairSearch.search(all, settings.match(), (one, two) -> isOfInterest(one, two, inFile))
                .pairs();
        var known = pairs.stream().filter(pair -> !isInside(pair, inFile)).toList();
        var complaint = plausibility.complaint(staged, known, "trong tệp").orElse("");
        if (!complaint.isEmpty()) {
            return new FileDuplicates(staged.size(), List.of(), List.of(), complaint, false);
        }
        var households = households(pairs);
        var names = store.names(
                run,
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.one().id(), pair.two().id()))
                        .toList());
        var sides = new Sides(store.lines(run, households), store.codes(households), inFile, names);
        return new FileDuplicates(
                staged.size(),
                sides.show(pairs.stream().filter(pair -> isInside(pair, inFile))),
                sides.show(known.stream()),
                "",
                false);
    }

    /** Not two on record; and nobody of the household that a row is of, for they are the people whom it changes. */
    private static boolean isOfInterest(PersonFacts one, PersonFacts two, Set<UUID> inFile) {
        var first = inFile.contains(one.id());
        var second = inFile.contains(two.id());
        if (first && second) {
            return true;
        }
        return (first || second)
                && !one.family().household().equals(two.family().household());
    }

    private static boolean isInside(Found pair, Set<UUID> inFile) {
        return inFile.contains(pair.one().id()) && inFile.contains(pair.two().id());
    }

    private static Set<UUID> households(Collection<Found> pairs) {
        var households = new HashSet<UUID>();
        for (var pair : pairs) {
            households.add(pair.one().family().household());
            households.add(pair.two().family().household());
        }
        return households;
    }

    private record Sides(Map<UUID, Line> lines, Map<UUID, String> codes, Set<UUID> inFile, Map<UUID, String> names) {

        List<Pair> show(Stream<Found> pairs) {
            return pairs.sorted(Comparator.comparingDouble(pair -> -pair.match().bits()))
                    .map(pair ->
                            new Pair(pair.match().band(), pair.match().reasons(), side(pair.one()), side(pair.two())))
                    .toList();
        }

        private Side side(PersonFacts person) {
            var household = person.family().household();
            var line = inFile.contains(person.id()) ? lines.get(household) : null;
            return line == null
                    ? new Side(
                            names.getOrDefault(person.id(), ""),
                            0,
                            codes.getOrDefault(household, ""),
                            person.home().areaKey(),
                            new HouseholdId(household))
                    : new Side(
                            names.getOrDefault(person.id(), ""),
                            line.row(),
                            line.code(),
                            person.home().areaKey(),
                            line.newcomer() ? null : new HouseholdId(household));
        }
    }
}
