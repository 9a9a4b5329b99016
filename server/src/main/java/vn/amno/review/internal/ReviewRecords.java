package vn.amno.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.area.Areas;
import vn.amno.household.HouseholdId;
import vn.amno.household.workbook.SheetRow;
import vn.amno.review.ListQuery;
import vn.amno.review.ListedHousehold;
import vn.amno.review.Relaxation;
import vn.amno.review.Reviews;
import vn.amno.review.SheetFacts;
import vn.amno.review.UnitCount;
import vn.amno.rules.Assessment;
import vn.amno.rules.Indicator;
import vn.amno.rules.Transitions;
import vn.amno.rules.Verdict;

@Service
@Transactional(readOnly = true)
class ReviewRecords implements Reviews {

    private final HouseholdLists lists;
    private final UnitCounts counts;
    private final StandardFinder standards;
    private final FactStore facts;
    private final SheetStore sheets;
    private final Replay replay;
    private final Areas areas;

    ReviewRecords(
            HouseholdLists lists,
            UnitCounts counts,
            StandardFinder standards,
            FactStore facts,
            SheetStore sheets,
            Replay replay,
            Areas areas) {
        this.lists = lists;
        this.counts = counts;
        this.standards = standards;
        this.facts = facts;
        this.sheets = sheets;
        this.replay = replay;
        this.areas = areas;
    }

    @Override
    public List<Integer> years() {
        return counts.years();
    }

    @Override
    public List<ListedHousehold> list(ListQuery query, int offset, int limit) {
        return lists.list(query, offset, limit);
    }

    @Override
    public long count(ListQuery query) {
        return lists.count(query);
    }

    @Override
    public List<HouseholdId> ids(ListQuery query, int limit) {
        return lists.ids(query, limit);
    }

    @Override
    public List<Relaxation> relaxations(ListQuery query) {
        return query.filters().stream()
                .map(filter -> {
                    var wider = query.without(filter);
                    return new Relaxation(filter, wider, lists.count(wider));
                })
                .toList();
    }

    @Override
    public List<UnitCount> countsByChild(@Nullable Integer unitId, int year) {
        return counts.ofChildren(unitId, year);
    }

    @Override
    public UnitCount counts(@Nullable Integer unitId, int year) {
        return counts.of(unitId, year);
    }

    @Override
    public Map<Indicator, Map<Verdict, Long>> deprivations(@Nullable Integer unitId, int year) {
        return counts.deprivations(unitId, year);
    }

    @Override
    public Optional<RecordedAssessment> assessment(HouseholdId household, int year) {
        return facts.current(household, year).stream().findFirst().map(replay::of);
    }

    @Override
    public List<RecordedAssessment> assessments(HouseholdId household) {
        return facts.current(household, null).stream().map(replay::of).toList();
    }

    @Override
    public List<RecordedAssessment> history(HouseholdId household, int year) {
        return Stream.concat(facts.current(household, year).stream(), facts.superseded(household, year).stream())
                .map(replay::of)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> batches(HouseholdId household) {
        return sheets.batches(household.value());
    }

    @Override
    public Assessment preview(SheetRow sheet, LocalDate reviewDate) {
        var commune = areas.get(sheet.communeId());
        var classifier = standards.forReview(commune, reviewDate);
        return classifier.assess(SheetFacts.of(sheet, commune, reviewDate, classifier.standard()));
    }

    @Override
    public Transitions transitions(@Nullable Integer unitId, int year, String standardId) {
        var classifier = standards.byId(standardId);
        var transitions = new Transitions();
        try (var recorded = facts.stream(year, range(unitId), null)) {
            recorded.forEach(household -> transitions.add(
                    household.result().verdict(),
                    classifier.assessWithoutTrace(household.facts()).verdict()));
        }
        return transitions;
    }

    @Override
    public List<HouseholdId> transitionHouseholds(Change change, int limit) {
        var classifier = standards.byId(change.standardId());
        try (var recorded = facts.stream(change.year(), range(change.unitId()), change.before())) {
            return recorded.filter(household ->
                            classifier.assessWithoutTrace(household.facts()).verdict() == change.after())
                    .limit(limit)
                    .map(AssessedSheet::household)
                    .toList();
        }
    }

    private KeyRange range(@Nullable Integer unitId) {
        return KeyRange.of(areas, unitId);
    }
}
