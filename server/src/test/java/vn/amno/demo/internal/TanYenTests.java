package vn.amno.demo.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.amno.area.Areas;
import vn.amno.demo.internal.Replay.Place;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.household.workbook.SheetRow;
import vn.amno.law.LawBook;
import vn.amno.rules.Assessment;
import vn.amno.rules.Classifier;
import vn.amno.rules.Facts;
import vn.amno.rules.Flag;
import vn.amno.rules.Verdict;

class TanYenTests {

    private static final Areas AREAS = Areas.shipped();
    private static final LawBook LAW = LawBook.shipped();
    private static final PrintedTable PRINTED = PrintedTable.shipped();
    private static final Classifier CLASSIFIER =
            new Classifier(LAW.standard(TanYen.STANDARD).orElseThrow());

    private static final List<Act> ACTS = new ArrayList<>();
    private static final Map<Integer, Map<String, Place>> PLACES = new HashMap<>();
    private static final Map<Integer, List<MemberRow>> PEOPLE = new HashMap<>();
    private static final Map<Integer, Map<SheetRow, Assessment>> ASSESSED = new HashMap<>();
    private static final TanYen TAN_YEN = new TanYen(TanYen.SEED, AREAS, LAW);

    @BeforeAll
    static void tellTheStory() {
        var replay = new Replay();
        while (TAN_YEN.hasNext()) {
            var act = TAN_YEN.next();
            replay.play(act);
            ACTS.add(act);
            PLACES.put(act.year(), Map.copyOf(replay.places()));
            PEOPLE.put(act.year(), replay.everybody());
            var assessed = new HashMap<SheetRow, Assessment>();
            sheets(act).forEach(sheet -> assessed.put(sheet, assess(sheet, act.year())));
            ASSESSED.put(act.year(), assessed);
        }
    }

    @Test
    void everyCellOfThePrintedTableIsMet() {
        var cells = 0;
        var softly = new SoftAssertions();
        for (var act : ACTS) {
            var all = places(act.year());
            var poor = poorByPart(act.year());
            var households = all.values().stream().collect(groupingBy(place -> part(place, act.year()), counting()));
            for (var part : PRINTED.parts()) {
                var cell = PRINTED.cell(part, act.year());
                softly.assertThat(households.get(part))
                        .as("households of %s %d", part.name(), act.year())
                        .isEqualTo(cell.households());
                softly.assertThat(poor.get(part))
                        .as("poor of %s %d", part.name(), act.year())
                        .isEqualTo(cell.poor());
                cells++;
            }
        }
        softly.assertAll();
        assertThat(cells).isEqualTo(144);
    }

    @Test
    void theSumsAreThoseOfThePrintedCells() {
        assertThat(places(2015)).hasSize(48_065);
        assertThat(places(2020)).hasSize(50_467);
        assertThat(count(2015, Verdict.POOR)).isEqualTo(3_699);
        assertThat(count(2020, Verdict.POOR)).isEqualTo(853);
    }

    @Test
    void whoWasPoorLastYearIsSoNamedInThisYearsSheet() {
        for (var year = 2016; year <= 2020; year++) {
            var listed = new HashMap<String, Verdict>();
            assessed(year - 1).forEach((sheet, assessment) -> listed.put(sheet.code(), assessment.verdict()));
            for (var sheet : assessed(year).keySet()) {
                var expected = listed.get(sheet.code()) == Verdict.POOR
                        ? PreviousClass.POOR
                        : listed.get(sheet.code()) == Verdict.NEAR_POOR ? PreviousClass.NEAR_POOR : PreviousClass.NONE;
                assertThat(sheet.previous()).as("%s in %d", sheet.code(), year).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyListedHouseholdThatStayedIsReviewedAgain() {
        for (var year = 2016; year <= 2020; year++) {
            var reviewed = assessed(year).keySet().stream().map(SheetRow::code).toList();
            var listed = assessed(year - 1).entrySet().stream()
                    .filter(entry -> entry.getValue().verdict() == Verdict.POOR
                            || entry.getValue().verdict() == Verdict.NEAR_POOR)
                    .map(entry -> entry.getKey().code())
                    .filter(places(year)::containsKey)
                    .toList();

            assertThat(new java.util.HashSet<>(reviewed))
                    .hasSameSizeAs(reviewed)
                    .containsAll(listed);
        }
    }

    @Test
    void everyKindOfStoryHappensEveryYear() {
        for (var act : ACTS.subList(1, ACTS.size())) {
            assertThat(act.stories()).as("%d", act.year()).containsOnlyKeys(Story.values());
            assertThat(act.stories().values()).as("%d", act.year()).allMatch(count -> count > 0);
        }
        assertThat(ACTS.getFirst().stories()).containsKeys(Story.ESCAPED, Story.NEWLY_POOR);
    }

    @Test
    void aFewSheetsAreUndeterminedCloseToALineOrContradictory() {
        for (var act : ACTS) {
            assertThat(count(act.year(), Verdict.UNDETERMINED)).isBetween(20L, 60L);
            assertThat(flagged(act.year(), Flag.CLOSE_TO_LINE)).isPositive();
            assertThat(flagged(act.year(), Flag.POINTS_AND_INCOME_DISAGREE)).isPositive();
            assertThat(flagged(act.year(), Flag.TICKS_AND_MEMBERS_DISAGREE)).isBetween(20L, 300L);
        }
    }

    @Test
    void nobodyBelongsToTwoHouseholds() {
        for (var act : ACTS) {
            var seen = people(act.year()).stream()
                    .filter(person -> !person.citizenId().isEmpty())
                    .collect(groupingBy(MemberRow::citizenId, counting()));

            assertThat(seen.values()).as("%d", act.year()).containsOnly(1L);
        }
    }

    @Test
    void agesArePlausible() {
        for (var act : ACTS) {
            var day = TanYen.reviewDay(act.year());
            var ages = people(act.year()).stream()
                    .mapToInt(person -> age(person, day))
                    .summaryStatistics();

            assertThat(ages.getMin()).isZero();
            assertThat(ages.getMax()).isBetween(85, 105);
            assertThat(ages.getAverage()).isBetween(28.0, 42.0);
            assertThat((double) ages.getCount() / places(act.year()).size()).isBetween(3.4, 3.9);
        }
    }

    @Test
    void codesAndIdentityNumbersBelongToNoRealPerson() {
        assertThat(places(2020).keySet()).allMatch(code -> code.matches("07[0-9]{3}-[0-9]{4}"));
        assertThat(people(2020))
                .allMatch(person ->
                        person.citizenId().isEmpty() || person.citizenId().matches("099[0-3][0-9]{8}"));
    }

    @Test
    void wordsAreThoseOfTheReferenceLists() {
        var ethnicities = LAW.list("ethnic-groups").items().stream()
                .map(item -> item.name())
                .toList();
        var relations = LAW.list("relationships").items().stream()
                .map(item -> item.name())
                .toList();
        var causes = LAW.list("causes").items().stream()
                .map(item -> Integer.valueOf(item.code()))
                .toList();

        assertThat(people(2020)).allMatch(person -> ethnicities.contains(person.ethnicity()));
        assertThat(people(2020)).allMatch(person -> relations.contains(person.relation()));
        assertThat(assessed(2020).keySet()).allMatch(sheet -> causes.containsAll(sheet.causes()));
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        var again = new TanYen(TanYen.SEED, AREAS, LAW);
        var other = new TanYen(TanYen.SEED + 1, AREAS, LAW);

        for (var act : ACTS) {
            assertThat(again.next()).isEqualTo(act);
            assertThat(other.next()).isNotEqualTo(act);
        }
    }

    private static Map<String, Place> places(int year) {
        return Objects.requireNonNull(PLACES.get(year));
    }

    private static List<MemberRow> people(int year) {
        return Objects.requireNonNull(PEOPLE.get(year));
    }

    private static Map<SheetRow, Assessment> assessed(int year) {
        return Objects.requireNonNull(ASSESSED.get(year));
    }

    private static Map<Part, Integer> poorByPart(int year) {
        var poor = new HashMap<Part, Integer>();
        assessed(year).forEach((sheet, assessment) -> {
            if (assessment.verdict() == Verdict.POOR) {
                poor.merge(part(new Place(sheet.communeId(), sheet.village()), year), 1, Integer::sum);
            }
        });
        return poor;
    }

    /** By unit and village alone, as the registry will see it; villages tell the merged parts apart. */
    private static Part part(Place place, int year) {
        var day = LocalDate.of(year, 12, 31);
        return PRINTED.parts().stream()
                .filter(part -> TAN_YEN.district().unit(part, day).id() == place.communeId()
                        && TAN_YEN.villages().of(part).contains(place.village()))
                .findFirst()
                .orElseThrow();
    }

    private static long count(int year, Verdict verdict) {
        return assessed(year).values().stream()
                .filter(assessment -> assessment.verdict() == verdict)
                .count();
    }

    private static long flagged(int year, Flag flag) {
        return assessed(year).values().stream()
                .filter(assessment -> assessment.flags().contains(flag))
                .count();
    }

    private static List<SheetRow> sheets(Act act) {
        return act.steps().stream()
                .filter(Act.Review.class::isInstance)
                .flatMap(step -> ((Act.Review) step).sheets().stream())
                .toList();
    }

    private static int age(MemberRow person, LocalDate day) {
        return java.time.Period.between(
                        Objects.requireNonNull(person.facts().birth()).from(), day)
                .getYears();
    }

    /** Not by the generator's own way of making facts: by the sheet alone, as the review does it. */
    private static Assessment assess(SheetRow sheet, int year) {
        var unit = AREAS.get(sheet.communeId());
        var area = unit.areaType();
        var points = Objects.requireNonNull(CLASSIFIER.standard().points().get(Objects.requireNonNull(area)));
        return CLASSIFIER.assess(new Facts(
                area,
                sheet.income(),
                sheet.points(),
                points.form(),
                sheet.ticks(),
                sheet.members().stream().map(MemberRow::facts).toList(),
                TanYen.reviewDay(year)));
    }
}
