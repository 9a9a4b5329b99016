package vn.amno.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.amno.review.Sheets.sheet;
import static vn.amno.review.Sheets.various;
import static vn.amno.review.Sheets.withMembers;
import static vn.amno.review.Sheets.withPoints;
import static vn.amno.review.Sheets.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.PostgresForTests;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.household.Registry;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.ProblemException;
import vn.amno.law.LawBook;
import vn.amno.review.ListQuery.Sort;
import vn.amno.rules.Flag;
import vn.amno.rules.Indicator;
import vn.amno.rules.Known;
import vn.amno.rules.Verdict;

@SpringBootTest
@ContextConfiguration(initializers = PostgresForTests.class)
@Transactional
class AssessmentTests {

    private static final int COMMUNE = Places.FIRST;
    private static final LocalDate DAY = LocalDate.of(2023, 11, 15);
    private static final long BELOW_THE_LINE = 1_400_000;
    private static final long FAR_ABOVE = 9_000_000;

    private final Registry registry;
    private final Reviews reviews;
    private final Households households;
    private final LawBook law;

    AssessmentTests(Registry registry, Reviews reviews, Households households, LawBook law) {
        this.registry = registry;
        this.reviews = reviews;
        this.households = households;
        this.law = law;
    }

    @Test
    void aRecordedSheetIsAssessedUnderTheStandardInForce() {
        registry.record(
                DAY,
                List.of(sheet(
                        COMMUNE,
                        "1",
                        "Nông Thị Êm",
                        BELOW_THE_LINE,
                        Indicator.WATER,
                        Indicator.LATRINE,
                        Indicator.TELECOM)));

        var recorded = reviews.assessment(find("1"), 2023).orElseThrow();

        assertThat(recorded.standardId()).isEqualTo("vn-2022");
        assertThat(recorded.lawFingerprint()).isEqualTo(law.fingerprint());
        assertThat(recorded.reviewDate()).isEqualTo(DAY);
        assertThat(recorded.assessment().verdict()).isEqualTo(Verdict.POOR);
        assertThat(recorded.assessment().trace()).isNotEmpty();
    }

    @Test
    void theReviewBeforeTheFirstStandardUsesTheOneThatComesNext() {
        var day = LocalDate.of(2015, 11, 30);

        registry.record(day, List.of(sheet(COMMUNE, "1", "Nông Thị Êm", 700_000L)));

        assertThat(reviews.assessment(find("1", 2015), 2015).orElseThrow().standardId())
                .isEqualTo("vn-2016");
    }

    @Test
    void whatIsRecordedReplaysToWhatThePreviewSaid() {
        var sheets = various(11, List.of(COMMUNE, Places.SECOND), 120);
        var previews = sheets.stream().map(sheet -> reviews.preview(sheet, DAY)).toList();

        registry.record(DAY, sheets);

        for (var number = 0; number < sheets.size(); number++) {
            var sheet = sheets.get(number);
            var recorded = reviews.assessment(find(sheet.code()), 2023).orElseThrow();
            assertThat(recorded.assessment()).isEqualTo(previews.get(number));
            assertThat(recorded.sheet()).isEqualTo(withoutNames(sheet));
        }
    }

    @Test
    void membersAreKeptAsFactsWithoutNames() {
        registry.record(
                DAY,
                List.of(withMembers(
                        sheet(COMMUNE, "1", "Nông Thị Êm", BELOW_THE_LINE),
                        worker(1980, Known.NO),
                        worker(1985, Known.YES))));

        var recorded = reviews.assessment(find("1"), 2023).orElseThrow();

        assertThat(recorded.sheet().members()).extracting(MemberRow::name).containsOnly("");
        assertThat(recorded.sheet().members())
                .extracting(MemberRow::facts)
                .containsExactly(worker(1980, Known.NO), worker(1985, Known.YES));
        assertThat(recorded.assessment().flags()).contains(Flag.TICKS_AND_MEMBERS_DISAGREE);
    }

    @Test
    void aChangedSheetGetsANewAssessmentAndTheOldOneStaysAsItWas() {
        registry.record(DAY, List.of(sheet(COMMUNE, "1", "Nông Thị Êm", BELOW_THE_LINE)));
        var before = reviews.assessment(find("1"), 2023).orElseThrow();

        registry.record(DAY, List.of(sheet(COMMUNE, "1", "Nông Thị Ếm", FAR_ABOVE)));

        var now = reviews.assessment(find("1"), 2023).orElseThrow();
        assertThat(before.assessment().verdict()).isEqualTo(Verdict.NEAR_POOR);
        assertThat(now.assessment().verdict()).isEqualTo(Verdict.ABOVE);
        assertThat(now.sheet().head()).isEqualTo("Nông Thị Ếm");
        assertThat(reviews.history(find("1"), 2023)).containsExactly(now, before);
        assertThat(reviews.assessments(find("1"))).containsExactly(now);
        assertThat(reviews.counts(COMMUNE, 2023).verdicts()).containsOnlyKeys(Verdict.ABOVE);
    }

    @Test
    void aSheetThatSaysTheSameIsNotAssessedAgain() {
        var sheet = sheet(COMMUNE, "1", "Nông Thị Êm", BELOW_THE_LINE);

        registry.record(DAY, List.of(sheet));
        registry.record(DAY, List.of(sheet));

        assertThat(reviews.history(find("1"), 2023)).hasSize(1);
    }

    @Test
    void everyYearHasItsOwnAssessment() {
        registry.record(DAY.minusYears(1), List.of(sheet(COMMUNE, "1", "Nông Thị Êm", FAR_ABOVE)));
        registry.record(DAY, List.of(sheet(COMMUNE, "1", "Nông Thị Êm", BELOW_THE_LINE)));

        assertThat(reviews.assessments(find("1")))
                .extracting(Reviews.RecordedAssessment::year)
                .containsExactly(2023, 2022);
        assertThat(reviews.years()).containsSubsequence(2023, 2022);
    }

    @Test
    void pointsOfTheSheetAreThoseOfTheFormOfItsDay() {
        registry.record(DAY, List.of(withPoints(sheet(COMMUNE, "1", "Nông Thị Êm", null), 140)));

        assertThat(reviews.assessment(find("1"), 2023)
                        .orElseThrow()
                        .assessment()
                        .verdict())
                .isEqualTo(Verdict.NEAR_POOR);
    }

    @Test
    void aReviewWithoutAStandardIsRefusedAndLeavesNothingInTheRegistry() {
        TestTransaction.end();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() ->
                        registry.record(LocalDate.of(2014, 6, 1), List.of(sheet(COMMUNE, "lost", "Nông Thị Êm", 1L))))
                .matches(refusal -> refusal.code() == ReviewProblem.NO_STANDARD);

        assertThat(reviews.years()).doesNotContain(2014);
        assertThat(households.countByCommune(Places.KEY_FROM, Places.KEY_TO, LocalDate.of(2014, 6, 1)))
                .isEmpty();
    }

    private HouseholdId find(String code) {
        return find(code, 2023);
    }

    private HouseholdId find(String code, int year) {
        var query = new ListQuery(year, Places.DISTRICT, null, null, null, null, code, Sort.CODE, false);
        return reviews.list(query, 0, 1_000).stream()
                .filter(listed -> listed.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SheetRow withoutNames(SheetRow sheet) {
        var members = sheet.members().stream()
                .map(member -> new MemberRow(0, "", "", "", "", "", member.facts(), Map.of()))
                .toList();
        return new SheetRow(
                0,
                sheet.code(),
                sheet.communeId(),
                sheet.village(),
                sheet.head(),
                sheet.areaType(),
                sheet.previous(),
                sheet.income(),
                sheet.points(),
                sheet.ticks(),
                sheet.causes(),
                members,
                sheet.extra());
    }
}
