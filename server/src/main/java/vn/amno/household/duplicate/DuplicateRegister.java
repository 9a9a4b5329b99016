package vn.amno.household.duplicate;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.household.DuplicateDecision;
import vn.amno.household.DuplicateId;
import vn.amno.household.DuplicatePair;
import vn.amno.household.DuplicatePair.State;
import vn.amno.household.DuplicateProblem;
import vn.amno.household.DuplicateQuery;
import vn.amno.household.DuplicateRun;
import vn.amno.household.Duplicates;
import vn.amno.household.PersonFile;
import vn.amno.household.PersonFiles;
import vn.amno.household.PersonId;
import vn.amno.household.duplicate.PairStore.Row;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Scope;

/** Shows pairs to those whose scope has both people, and keeps what they decide. */
@Service
class DuplicateRegister implements Duplicates {

    private final DuplicateSearch search;
    private final RunStore runs;
    private final PairStore pairs;
    private final ComparedPeopleStore compared;
    private final PersonFiles people;
    private final AuditLog log;
    private final Clock clock;

    DuplicateRegister(
            DuplicateSearch search,
            RunStore runs,
            PairStore pairs,
            ComparedPeopleStore compared,
            PersonFiles people,
            AuditLog log,
            Clock clock) {
        this.search = search;
        this.runs = runs;
        this.pairs = pairs;
        this.compared = compared;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void search() {
        search.start();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DuplicateRun> findLastRun() {
        return runs.findLast(Scope.current());
    }

    @Override
    @Transactional(readOnly = true)
    public List<DuplicatePair> list(DuplicateQuery query, int offset, int limit) {
        var rows = pairs.list(query, offset, limit);
        var files = files(rows);
        return rows.stream().flatMap(row -> pair(row, files).stream()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(DuplicateQuery query) {
        return pairs.count(query);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonFile> listInSeveralHouseholds(int limit) {
        var ids = compared.listInSeveralHouseholds(limit).stream()
                .map(PersonId::new)
                .toList();
        var files = people.find(ids);
        return ids.stream().map(files::get).filter(Objects::nonNull).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public DuplicatePair get(DuplicateId id) {
        var row = visible(id);
        return pair(row, files(List.of(row))).orElseThrow(() -> unknown(id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DuplicateDecision> decisions(DuplicateId id) {
        visible(id);
        return pairs.decisions(id.value());
    }

    @Override
    @Transactional
    public boolean decide(DuplicateId id, int version, State decision, String reason) {
        if (reason.isBlank() && decision != State.LATER) {
            throw new ProblemException(DuplicateProblem.REASON_MISSING, "decision %s".formatted(decision));
        }
        var row = visible(id);
        if (row.version() != version || !pairs.decide(id.value(), version, decision)) {
            return false;
        }
        var actor = Acting.current().actor();
        pairs.insertDecision(
                row, new DuplicateDecision(decision, reason.strip(), actor.name(), clock.instant()), actor);
        record(row, decision, reason.strip());
        return true;
    }

    /** In both communes, so that each finds it in its own log. */
    private void record(Row pair, State decision, String reason) {
        var change = new Act.Change("state", pair.state().name(), decision.name(), false);
        var keys = Home.communeOf(pair.areaKey()) == Home.communeOf(pair.otherAreaKey())
                ? List.of(pair.areaKey())
                : List.of(pair.areaKey(), pair.otherAreaKey());
        for (var key : keys) {
            var act = new Act(Action.DUPLICATE_DECIDED, "duplicate", pair.id().toString())
                    .inArea(key)
                    .because(reason)
                    .changing(List.of(change))
                    .with(Map.of(
                            "person", pair.one().person().toString(),
                            "other person", pair.two().person().toString()));
            log.record(act);
        }
    }

    private Row visible(DuplicateId id) {
        var scope = Scope.current();
        return pairs.find(id.value())
                .filter(row -> scope.contains(row.areaKey()) && scope.contains(row.otherAreaKey()))
                .orElseThrow(() -> unknown(id));
    }

    private Map<PersonId, PersonFile> files(Collection<Row> rows) {
        return people.find(rows.stream()
                .flatMap(row -> Stream.of(row.one().person(), row.two().person()))
                .map(PersonId::new)
                .toList());
    }

    /** Empty when one of the two moved out of the scope since the search. */
    private static Optional<DuplicatePair> pair(Row row, Map<PersonId, PersonFile> files) {
        var one = files.get(new PersonId(row.one().person()));
        var two = files.get(new PersonId(row.two().person()));
        return one == null || two == null
                ? Optional.empty()
                : Optional.of(new DuplicatePair(
                        new DuplicateId(row.id()),
                        row.version(),
                        row.band(),
                        row.reasons(),
                        row.state(),
                        row.factsChanged(),
                        one,
                        two));
    }

    private static ProblemException unknown(DuplicateId id) {
        return new ProblemException(DuplicateProblem.PAIR_NOT_FOUND, id.value().toString());
    }
}
