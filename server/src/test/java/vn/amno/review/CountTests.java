package vn.amno.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.amno.review.Sheets.sheet;
import static vn.amno.review.Sheets.withPoints;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.PostgresForTests;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.kernel.ProblemException;
import vn.amno.review.ListQuery.Sort;
import vn.amno.review.Reviews.Change;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;

@SpringBootTest
@ContextConfiguration(initializers = PostgresForTests.class)
@Transactional
class CountTests {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 15);
    private static final int ALL = 1_000;

    private final Registry registry;
    private final Reviews reviews;

    CountTests(Registry registry, Reviews reviews) {
        this.registry = registry;
        this.reviews = reviews;
    }

    @Test
    void countsOfChildrenAddUpToTheirUnitAndEqualTheLists() {
        recordVarious();

        var districts = reviews.countsByChild(Places.PROVINCE, 2024);
        var communes = reviews.countsByChild(Places.DISTRICT, 2024);

        assertThat(districts).extracting(UnitCount::unitId).containsExactly(Places.DISTRICT, Places.OTHER_DISTRICT);
        assertThat(communes).extracting(UnitCount::unitId).containsExactly(Places.FIRST, Places.SECOND);
        assertThat(reviews.countsByChild(Places.FIRST, 2024)).isEmpty();
        assertThat(sum(districts))
                .isEqualTo(reviews.counts(Places.PROVINCE, 2024).verdicts());
        assertThat(sum(communes))
                .isEqualTo(reviews.counts(Places.DISTRICT, 2024).verdicts());
        for (var verdict : Verdict.values()) {
            assertThat(reviews.counts(Places.PROVINCE, 2024).count(verdict)).isEqualTo(listed(verdict, null));
        }
    }

    @Test
    void theCountryHasTheProvinces() {
        recordVarious();

        assertThat(reviews.countsByChild(null, 2024))
                .filteredOn(count -> count.unitId() == Places.PROVINCE)
                .containsExactly(reviews.counts(Places.PROVINCE, 2024));
        assertThat(reviews.counts(null, 2024).unitId()).isZero();
        assertThat(sum(reviews.countsByChild(null, 2024)))
                .isEqualTo(reviews.counts(null, 2024).verdicts());
    }

    @Test
    void deprivationsOfPoorAndNearPoorEqualTheLists() {
        recordVarious();

        var deprivations = reviews.deprivations(Places.PROVINCE, 2024);

        assertThat(deprivations).isNotEmpty();
        for (var indicator : Indicator.values()) {
            var byVerdict = deprivations.getOrDefault(indicator, Map.of());
            assertThat(byVerdict.keySet()).isSubsetOf(Verdict.POOR, Verdict.NEAR_POOR);
            for (var verdict : List.of(Verdict.POOR, Verdict.NEAR_POOR)) {
                assertThat(byVerdict.getOrDefault(verdict, 0L)).isEqualTo(listed(verdict, indicator));
            }
        }
    }

    @Test
    void householdsThatWereNotReviewedCountAsLivingThere() {
        registry.register(
                DAY,
                List.of(
                        new NewHousehold("a", Places.FIRST, "", "Nông Thị An", List.of()),
                        new NewHousehold("b", Places.TOWN, "", "Nông Thị Yến", List.of())));
        registry.record(DAY, List.of(sheet(Places.FIRST, "c", "Nông Văn Ơn", 1_400_000L)));

        var count = reviews.counts(Places.FIRST, 2024);

        assertThat(count.households()).isEqualTo(2);
        assertThat(count.reviewed()).isEqualTo(1);
        assertThat(reviews.countsByChild(Places.PROVINCE, 2024))
                .extracting(UnitCount::households)
                .containsExactly(2L, 1L);
        assertThat(reviews.counts(Places.FIRST, 2023).households()).isZero();
    }

    @Test
    void aHouseholdWhoseSheetMovesToAnotherCommuneIsCountedThere() {
        var moved = registry.register(
                DAY.minusYears(1), List.of(new NewHousehold("m", Places.FIRST, "", "Nông Thị An", List.of())));
        registry.record(DAY, List.of(sheet(Places.FIRST, "m", "Nông Thị An", 1_400_000L)));

        registry.move(DAY.plusDays(1), List.of(new Registry.Move(moved.getFirst(), Places.TOWN, "")));
        registry.record(DAY.plusDays(2), List.of(sheet(Places.TOWN, "m", "Nông Thị An", 1_400_000L)));

        assertThat(reviews.counts(Places.FIRST, 2024).reviewed()).isZero();
        assertThat(reviews.counts(Places.TOWN, 2024).reviewed()).isOne();
        assertThat(reviews.history(moved.getFirst(), 2024)).hasSize(2);
    }

    @Test
    void everyCellOfTheTransitionMatrixNamesItsHouseholds() {
        recordVarious();

        var transitions = reviews.transitions(Places.PROVINCE, 2024, "vn-2016");

        assertThat(transitions.total())
                .isEqualTo(reviews.counts(Places.PROVINCE, 2024).reviewed());
        assertThat(transitions.changed()).isPositive();
        for (var before : Verdict.values()) {
            assertThat(transitions.before(before)).isEqualTo(listed(before, null));
            for (var after : Verdict.values()) {
                var cell = new Change(Places.PROVINCE, 2024, "vn-2016", before, after);
                assertThat(reviews.transitionHouseholds(cell, ALL))
                        .hasSize((int) transitions.count(before, after))
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(reviews.transitionHouseholds(
                        new Change(Places.PROVINCE, 2024, "vn-2016", Verdict.POOR, Verdict.POOR), 2))
                .hasSize(2);
    }

    @Test
    void theSameStandardChangesNobody() {
        recordVarious();

        assertThat(reviews.transitions(Places.DISTRICT, 2024, "VN-2022").changed())
                .isZero();
    }

    @Test
    void pointsOfAnotherFormDecideNothingUnderTheSecondStandard() {
        registry.record(DAY, List.of(withPoints(sheet(Places.FIRST, "1", "Nông Thị An", null), 100)));

        var transitions = reviews.transitions(Places.FIRST, 2024, "vn-2016");

        assertThat(transitions.count(Verdict.NEAR_POOR, Verdict.UNDETERMINED)).isOne();
    }

    @Test
    void aStandardThatTheLawDoesNotHaveIsRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reviews.transitions(Places.FIRST, 2024, "vn-1993"))
                .matches(refusal -> refusal.code() == ReviewProblem.UNKNOWN_STANDARD);
    }

    private void recordVarious() {
        registry.record(DAY, Sheets.various(9, List.of(Places.FIRST, Places.SECOND, Places.TOWN), 200));
    }

    private long listed(Verdict verdict, @Nullable Indicator deprivation) {
        var query = new ListQuery(2024, Places.PROVINCE, null, verdict, deprivation, null, "", Sort.CODE, false);
        return reviews.list(query, 0, ALL).size();
    }

    private static Map<Verdict, Long> sum(List<UnitCount> counts) {
        var sum = new EnumMap<Verdict, Long>(Verdict.class);
        counts.forEach(count -> count.verdicts().forEach((verdict, number) -> sum.merge(verdict, number, Long::sum)));
        return sum;
    }
}
