package vn.amno.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.HouseholdFile.Person;
import vn.amno.household.HouseholdFile.Residence;
import vn.amno.household.Registry.Move;
import vn.amno.kernel.ProblemException;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
@Transactional
class RegistryChangeTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private final Registry registry;
    private final Households households;
    private final Areas areas;

    RegistryChangeTests(Registry registry, Households households, Areas areas) {
        this.registry = registry;
        this.households = households;
        this.areas = areas;
    }

    @Test
    void registeredHouseholdsComeBackInTheOrderGiven() {
        var ids = registry.register(DAY, List.of(household("B"), household("A")));

        assertThat(ids).extracting(id -> find(id).code()).containsExactly("B", "A");
        assertThat(find(ids.getFirst()).people())
                .extracting(Person::name, Person::relation)
                .containsExactly(tuple("Lò Thị Mai", "Chủ hộ"));
        assertThat(find(ids.getFirst()).sheets()).isEmpty();
    }

    @Test
    void oneTakenCodeRefusesAll() {
        registry.register(DAY, List.of(household("A")));

        refuses(HouseholdProblem.CODE_TAKEN, () -> registry.register(DAY, List.of(household("B"), household("A"))));
        assertThat(roster("").size()).isEqualTo(1);
    }

    @Test
    void aMoveEndsTheOldResidenceTheDayBefore() {
        var id = registry.register(DAY, List.of(household("A"))).getFirst();
        var day = LocalDate.of(2019, 5, 6);

        registry.move(day, List.of(new Move(id, NGOC_LY, "Phố Mới")));

        assertThat(find(id).residences())
                .containsExactly(
                        new Residence(NGOC_LY, "Phố Mới", day, null),
                        new Residence(LIEN_CHUNG, "Thôn Hạ", DAY, day.minusDays(1)));
        assertThat(find(id).communeId()).isEqualTo(NGOC_LY);
        assertThat(counts(day.minusDays(1))).isEqualTo(Map.of(LIEN_CHUNG, 1L));
        assertThat(counts(day)).isEqualTo(Map.of(NGOC_LY, 1L));
    }

    @Test
    void aMoveToWhereTheHouseholdLivesChangesNothing() {
        var id = registry.register(DAY, List.of(household("A"))).getFirst();

        registry.move(DAY.plusDays(9), List.of(new Move(id, LIEN_CHUNG, "Thôn  Hạ")));

        assertThat(find(id).residences()).hasSize(1);
    }

    @Test
    void aMoveBeforeTheLastOneWouldRewriteHistory() {
        var id = registry.register(DAY, List.of(household("A"))).getFirst();

        refuses(HouseholdProblem.TOO_LATE, () -> registry.move(DAY.minusDays(1), List.of(new Move(id, NGOC_LY, ""))));
    }

    @Test
    void aMoveOntoACodeThatIsTakenIsRefused() {
        var id = registry.register(DAY, List.of(household("A"))).getFirst();
        registry.register(DAY, List.of(new NewHousehold("A", NGOC_LY, "", "Lò Văn Sơn", List.of())));

        refuses(HouseholdProblem.CODE_TAKEN, () -> registry.move(DAY, List.of(new Move(id, NGOC_LY, ""))));
    }

    @Test
    void aClosedHouseholdLivesNowhereFromThatDayAndKeepsItsHistory() {
        var id = registry.register(DAY, List.of(household("A"))).getFirst();
        var day = LocalDate.of(2020, 1, 1);

        registry.close(day, "chuyển khỏi huyện", List.of(id));

        assertThat(find(id).closedOn()).isEqualTo(day);
        assertThat(find(id).residences()).extracting(Residence::to).containsExactly(day.minusDays(1));
        assertThat(find(id).people())
                .extracting(Person::to, Person::endReason)
                .containsExactly(tuple(day.minusDays(1), "chuyển khỏi huyện"));
        assertThat(counts(day.minusDays(1))).isEqualTo(Map.of(LIEN_CHUNG, 1L));
        assertThat(counts(day)).isEmpty();
        refuses(HouseholdProblem.HOUSEHOLD_CLOSED, () -> registry.close(day, "lần nữa", List.of(id)));
        refuses(
                HouseholdProblem.HOUSEHOLD_CLOSED,
                () -> registry.record(
                        day, List.of(SheetDraft.of("A", LIEN_CHUNG).sheet())));
    }

    @Test
    void aSheetFromBeforeTheEndIsStillRecorded() {
        var id = registry.register(DAY, List.of(household("A"))).getFirst();
        registry.close(LocalDate.of(2020, 1, 1), "chuyển khỏi huyện", List.of(id));

        registry.record(
                LocalDate.of(2019, 12, 1),
                List.of(SheetDraft.of("A", LIEN_CHUNG).sheet()));

        assertThat(find(id).sheets()).hasSize(1);
        assertThat(find(id).residences()).extracting(Residence::to).containsExactly(LocalDate.of(2019, 12, 31));
    }

    @Test
    void householdsAreFoundByBeginningsOfWordsWithoutToneMarks() {
        registry.register(
                DAY,
                List.of(
                        new NewHousehold("TY-1", LIEN_CHUNG, "", "Nguyễn Thị Hoà", List.of()),
                        new NewHousehold("TY-2", LIEN_CHUNG, "Thôn Hạ", "NGUYỄN VĂN HÒA", List.of()),
                        new NewHousehold("TY-3", NGOC_LY, "", "Đặng Văn Hoan", List.of()),
                        new NewHousehold("LC-9", LIEN_CHUNG, "", "Hoàng Ty", List.of())));

        assertThat(roster("hoa")).containsExactlyInAnyOrder("TY-1", "TY-2", "TY-3", "LC-9");
        assertThat(roster("hòa nguyen")).containsExactlyInAnyOrder("TY-1", "TY-2");
        assertThat(roster("van hoa")).containsExactlyInAnyOrder("TY-2", "TY-3");
        assertThat(roster("dang")).containsExactly("TY-3");
        assertThat(roster("ty-")).containsExactlyInAnyOrder("TY-1", "TY-2", "TY-3", "LC-9");
        assertThat(roster("TY-3")).containsExactly("TY-3");
        assertThat(roster("100%")).isEmpty();
        assertThat(roster("\"';--")).isEmpty();
    }

    @Test
    void theRosterPagesInOrderOfPlaceAndCode() {
        registry.register(
                DAY,
                List.of(
                        new NewHousehold("2", LIEN_CHUNG, "", "Nguyễn Văn An", List.of()),
                        new NewHousehold("1", LIEN_CHUNG, "", "Nguyễn Văn Bình", List.of()),
                        new NewHousehold("3", LIEN_CHUNG, "", "Nguyễn Văn Cường", List.of())));
        var unit = areas.get(LIEN_CHUNG);
        var all = new RosterQuery(unit.keyFrom(), unit.keyTo(), DAY, "");

        assertThat(households.roster(all, 1, 1)).extracting(RosterLine::code).containsExactly("2");
        assertThat(households.count(all)).isEqualTo(3);
        assertThat(households.count(new RosterQuery(unit.keyFrom(), unit.keyTo(), DAY, "van")))
                .isEqualTo(3);
        assertThat(households.count(new RosterQuery(unit.keyFrom(), unit.keyTo(), DAY.minusDays(1), "")))
                .isZero();
    }

    private HouseholdFile find(HouseholdId id) {
        return households.find(id).orElseThrow();
    }

    private List<String> roster(String text) {
        return households.roster(new RosterQuery(0, Integer.MAX_VALUE, DAY, text), 0, 50).stream()
                .map(RosterLine::code)
                .toList();
    }

    private Map<Integer, Long> counts(LocalDate day) {
        return households.countByCommune(0, Integer.MAX_VALUE, day);
    }

    private static NewHousehold household(String code) {
        var members = SheetDraft.of(code, LIEN_CHUNG)
                .member("Lò Thị Mai", "1970", "")
                .sheet()
                .members();
        return new NewHousehold(code, LIEN_CHUNG, "Thôn Hạ", "Lò Thị Mai", members);
    }

    private static void refuses(HouseholdProblem problem, Runnable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act::run)
                .extracting(ProblemException::code)
                .isEqualTo(problem);
    }
}
