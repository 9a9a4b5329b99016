package vn.amno.household.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.household.DuplicateBand;
import vn.amno.household.DuplicateDecision;
import vn.amno.household.DuplicateId;
import vn.amno.household.DuplicatePair;
import vn.amno.household.DuplicatePair.State;
import vn.amno.household.DuplicateProblem;
import vn.amno.household.DuplicateQuery;
import vn.amno.household.DuplicateReason;
import vn.amno.household.DuplicateRun;
import vn.amno.household.Duplicates;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

@ApplicationModuleTest(value = BootstrapMode.DIRECT_DEPENDENCIES, module = "household")
@ContextConfiguration(initializers = PostgresForTests.class)
@Import(DuplicatesTests.RecordedActs.class)
class DuplicatesTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final DuplicateQuery ALL = new DuplicateQuery(null, null);

    private final Duplicates duplicates;
    private final Registry registry;
    private final Areas areas;
    private final RegistryTables tables;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final RecordedActs acts;

    DuplicatesTests(Duplicates duplicates, Registry registry, Areas areas, RecordedActs acts) {
        this.acts = acts;
        this.duplicates = duplicates;
        this.registry = registry;
        this.areas = areas;
        tables = new RegistryTables();
    }

    @BeforeEach
    @AfterEach
    void emptyRegistry() {
        tables.clear();
        acts.recorded.clear();
        jdbc.sql("truncate household.duplicate_run").update();
    }

    @Test
    void aProvinceSeesWhoIsOnRecordInTwoCommunesWithTheReasons() {
        xuyenInTwoCommunes();

        var pair = onlyPair(bothCommunes());

        assertThat(pair.band()).isEqualTo(DuplicateBand.SURE);
        assertThat(pair.state()).isEqualTo(State.OPEN);
        assertThat(pair.reasons())
                .contains(DuplicateReason.SAME_NAME, DuplicateReason.SAME_BIRTH_DATE, DuplicateReason.OTHER_COMMUNE);
        assertThat(List.of(pair.one(), pair.two()))
                .extracting(
                        person -> person.name(),
                        person -> person.birth(),
                        person -> person.stays().getFirst().code())
                .containsExactly(
                        tuple("Khổng Thị Xuyến", "12/03/1975", "A"), tuple("Khổng Thị Xuyến", "12/03/1975", "B"));
        assertThat(pair.one().maskedCitizenId()).isEqualTo("024******412");
    }

    @Test
    void aCommuneLearnsOnlyThatTheProvinceShouldBeAsked() {
        xuyenInTwoCommunes();
        var pair = onlyPair(bothCommunes());
        var officer = officer("Hoa", LIEN_CHUNG);

        var run = search(officer);

        assertThat(run.found()).isEqualTo(new DuplicateRun.Found(0, 0, 0));
        assertThat(run.elsewhere()).isTrue();
        assertThat(last(bothCommunes()).elsewhere()).isFalse();
        assertThat(as(officer, () -> duplicates.list(ALL, 0, 10))).isEmpty();
        assertThat(as(officer, () -> duplicates.count(ALL))).isZero();
        refuses(officer, DuplicateProblem.PAIR_NOT_FOUND, () -> duplicates.get(pair.id()));
        refuses(officer, DuplicateProblem.PAIR_NOT_FOUND, () -> duplicates.decisions(pair.id()));
        refuses(
                officer,
                DuplicateProblem.PAIR_NOT_FOUND,
                () -> duplicates.decide(pair.id(), pair.version(), State.SAME, "một người"));
    }

    @Test
    void whoeverSeesNothingFindsNothing() {
        xuyenInTwoCommunes();

        assertThat(as(officer("Không ai"), () -> duplicates.count(ALL))).isZero();
    }

    @Test
    void aDecisionIsKeptWithItsReasonAndCanBeTakenBack() {
        xuyenInTwoCommunes();
        var officer = bothCommunes();
        var pair = onlyPair(officer);
        var before = tables.content();

        assertThat(decide(officer, pair, State.SAME, " đã xem căn cước ")).isTrue();

        assertThat(as(officer, () -> duplicates.get(pair.id())).state()).isEqualTo(State.SAME);
        assertThat(tables.content()).isEqualTo(before);
        var decided = as(officer, () -> duplicates.get(pair.id()));
        assertThat(decide(officer, decided, State.OPEN, "nhầm")).isTrue();
        assertThat(as(officer, () -> duplicates.decisions(pair.id())))
                .extracting(DuplicateDecision::state, DuplicateDecision::reason, DuplicateDecision::by)
                .containsExactly(tuple(State.OPEN, "nhầm", "Nga"), tuple(State.SAME, "đã xem căn cước", "Nga"));
        assertThat(as(officer, () -> duplicates.count(new DuplicateQuery(State.OPEN, DuplicateBand.SURE))))
                .isEqualTo(1);
    }

    @Test
    void whoSawAnOlderVersionDecidesNothing() {
        xuyenInTwoCommunes();
        var officer = bothCommunes();
        var pair = onlyPair(officer);
        decide(officer, pair, State.DIFFERENT, "hai chị em họ");

        assertThat(decide(officer, pair, State.SAME, "một người")).isFalse();

        assertThat(as(officer, () -> duplicates.get(pair.id())).state()).isEqualTo(State.DIFFERENT);
        assertThat(as(officer, () -> duplicates.decisions(pair.id()))).hasSize(1);
    }

    @Test
    void aDecisionNeedsAReasonUnlessItIsPutOff() {
        xuyenInTwoCommunes();
        var officer = bothCommunes();
        var pair = onlyPair(officer);

        refuses(officer, DuplicateProblem.REASON_MISSING, () -> decide(officer, pair, State.SAME, " "));
        assertThat(decide(officer, pair, State.LATER, "")).isTrue();
    }

    @Test
    void twoPeopleAreNotProposedAgainUntilWhatIsOnRecordChanges() {
        xuyenInTwoCommunes();
        var officer = bothCommunes();
        decide(officer, onlyPair(officer), State.DIFFERENT, "hai chị em họ");

        assertThat(onlyPair(officer).state()).isEqualTo(State.DIFFERENT);

        jdbc.sql("""
                update household.person set full_name = 'Khổng Thị Xuyên'
                where id = (select id from household.person order by id limit 1)
                """).update();
        var again = onlyPair(officer);
        assertThat(again.state()).isEqualTo(State.OPEN);
        assertThat(again.factsChanged()).isTrue();
    }

    @Test
    void aPairThatDoesNotLookAlikeAnyMoreVanishes() {
        xuyenInTwoCommunes();
        onlyPair(bothCommunes());
        jdbc.sql("""
                update household.person set full_name = 'Trần Văn Nam', birth_from = null, birth_to = null
                where id = (select id from household.person order by id limit 1)
                """).update();

        search(bothCommunes());

        assertThat(as(bothCommunes(), () -> duplicates.count(ALL))).isZero();
    }

    @Test
    void aBatchThatLooksWhollyWrongOpensNothing() {
        var once = new ArrayList<NewHousehold>();
        for (var number = 0; number < 40; number++) {
            for (var code : List.of("M", "N")) {
                var name = "Khổng " + (char) ('A' + number % 26) + "uân " + (char) ('A' + number / 26) + "inh";
                once.add(household(code + number, LIEN_CHUNG, name, "19%02d-05-06".formatted(40 + number), ""));
            }
        }
        registry.register(DAY, once);

        var run = search(officer("Hoa", LIEN_CHUNG));

        assertThat(run.state()).isEqualTo(DuplicateRun.State.ABORTED);
        assertThat(run.message()).contains("80 trên 80", "20%");
        assertThat(tables.count("duplicate_pair")).isZero();
    }

    @Test
    void oneCitizenIdForManyOpensNothing() {
        var all = new ArrayList<NewHousehold>();
        for (var number = 0; number < 60; number++) {
            var name = "Khổng " + (char) ('A' + number % 26) + "uân " + (char) ('A' + number / 26) + "inh";
            var id = number < 6 ? "024075000412" : "0240750%05d".formatted(number);
            all.add(household("M" + number, LIEN_CHUNG, name, String.valueOf(1930 + number), id));
        }
        registry.register(DAY, all);

        var run = search(officer("Hoa", LIEN_CHUNG));

        assertThat(run.state()).isEqualTo(DuplicateRun.State.ABORTED);
        assertThat(run.message()).contains("6 trên 60", "cùng một số định danh").doesNotContain("024075000412");
    }

    @Test
    void onlyOneSearchOfAnAreaRunsAtATime() {
        var officer = officer("Hoa", LIEN_CHUNG);
        jdbc.sql("""
                insert into household.duplicate_run (id, area_key, area_to, state, started_by, started_at)
                values (gen_random_uuid(), :from, :to, 'RUNNING', 'Nga', now())
                """)
                .param("from", areas.get(LIEN_CHUNG).keyFrom())
                .param("to", areas.get(LIEN_CHUNG).keyTo())
                .update();

        refuses(officer, DuplicateProblem.SEARCH_RUNNING, duplicates::search);
    }

    @Test
    void onePersonInTwoHouseholdsIsListed() {
        registry.register(DAY, List.of(household("A", LIEN_CHUNG, "Khổng Thị Xuyến", "1975-03-12", "024175000412")));
        registry.register(DAY, List.of(household("B", LIEN_CHUNG, "Khổng Thị Xuyến", "1975-03-12", "024175000412")));

        var people = as(officer("Hoa", LIEN_CHUNG), () -> duplicates.listInSeveralHouseholds(10));

        assertThat(people).hasSize(1);
        assertThat(people.getFirst().stays()).extracting(stay -> stay.code()).containsExactlyInAnyOrder("A", "B");
        assertThat(as(officer("Lan", NGOC_LY), () -> duplicates.listInSeveralHouseholds(10)))
                .isEmpty();
    }

    @Test
    void anUnknownPairIsNotFound() {
        refuses(
                bothCommunes(),
                DuplicateProblem.PAIR_NOT_FOUND,
                () -> duplicates.get(new DuplicateId(UUID.randomUUID())));
    }

    @Test
    void aDecisionIsInTheLogOfBothCommunes() {
        xuyenInTwoCommunes();
        var pair = onlyPair(bothCommunes());

        decide(bothCommunes(), pair, State.SAME, "đã xem căn cước");

        assertThat(acts.recorded)
                .filteredOn(act -> act.action() == Action.DUPLICATE_DECIDED)
                .extracting(Act::action, Act::areaKey, Act::reason)
                .containsExactly(
                        tuple(Action.DUPLICATE_DECIDED, pair.one().areaKey(), "đã xem căn cước"),
                        tuple(Action.DUPLICATE_DECIDED, pair.two().areaKey(), "đã xem căn cước"));
    }

    /** The citizen id is known in one place only, else the register itself knows that it is one person. */
    private void xuyenInTwoCommunes() {
        registry.register(DAY, List.of(household("A", LIEN_CHUNG, "Khổng Thị Xuyến", "1975-03-12", "024175000412")));
        registry.register(DAY, List.of(household("B", NGOC_LY, "Khổng Thị Xuyến", "1975-03-12", "")));
    }

    private static NewHousehold household(String code, int commune, String name, String birth, String citizenId) {
        var members = SheetDraft.of(code, commune)
                .member(name, birth, citizenId)
                .sheet()
                .members();
        return new NewHousehold(code, commune, "Thôn Hạ", name, members);
    }

    private DuplicatePair onlyPair(Acting acting) {
        assertThat(search(acting).state()).isEqualTo(DuplicateRun.State.DONE);
        var pairs = as(acting, () -> duplicates.list(ALL, 0, 10));
        assertThat(pairs).hasSize(1);
        return pairs.getFirst();
    }

    private DuplicateRun search(Acting acting) {
        as(acting, () -> {
            duplicates.search();
            return true;
        });
        RegistryTables.await(() -> last(acting).state() != DuplicateRun.State.RUNNING);
        return last(acting);
    }

    private DuplicateRun last(Acting acting) {
        return as(acting, duplicates::findLastRun).orElseThrow();
    }

    private boolean decide(Acting acting, DuplicatePair pair, State decision, String reason) {
        return as(acting, () -> duplicates.decide(pair.id(), pair.version(), decision, reason));
    }

    private Acting bothCommunes() {
        return officer("Nga", LIEN_CHUNG, NGOC_LY);
    }

    private Acting officer(String name, int... communes) {
        var ranges = Arrays.stream(communes)
                .mapToObj(areas::get)
                .map(unit -> new Scope.Range(unit.keyFrom(), unit.keyTo()))
                .toList();
        return new Acting(
                new Actor(UUID.randomUUID(), name, "Công chức cấp xã", "", ""),
                new Scope(ranges),
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                false);
    }

    private static <T> T as(Acting acting, Supplier<T> work) {
        return acting.carrier().call(work::get);
    }

    private static void refuses(Acting acting, DuplicateProblem problem, Runnable work) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> acting.carrier().run(work))
                .extracting(ProblemException::code)
                .isEqualTo(problem);
    }

    @Primary
    @TestComponent
    static class RecordedActs implements AuditLog {

        private final List<Act> recorded = new ArrayList<>();

        @Override
        public void record(Act act) {
            recorded.add(act);
        }

        @Override
        public void recordOnce(Act act, Instant since) {
            record(act);
        }
    }
}
