package vn.amno.household.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.amno.household.change.Officers.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.ChangeId;
import vn.amno.household.Changes;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.household.change.Change.AddMember;
import vn.amno.household.change.Change.CorrectMember;
import vn.amno.household.change.Change.Death;
import vn.amno.household.change.Change.RemoveMember;
import vn.amno.household.change.Change.Undo;
import vn.amno.household.change.ChangeQuery.Shelf;
import vn.amno.household.change.ChangeRequest.State;
import vn.amno.household.change.ChangeRequest.Step;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemCode;
import vn.amno.kernel.ProblemException;
import vn.amno.rules.BirthDate;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
class ChangesTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2019, 5, 6);
    private static final String CITIZEN_ID = "024070001234";

    private final Changes changes;
    private final Registry registry;
    private final Households households;
    private final Areas areas;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final RegistryTables tables;
    private final Acting surveyor;
    private final Acting chair;
    private final Acting stranger;
    private HouseholdId home = new HouseholdId(new UUID(0, 0));

    ChangesTests(Changes changes, Registry registry, Households households, Areas areas) {
        this.changes = changes;
        this.registry = registry;
        this.households = households;
        this.areas = areas;
        this.tables = new RegistryTables();
        this.surveyor = Officers.surveyor(areas.get(LIEN_CHUNG));
        this.chair = Officers.chair(areas.get(LIEN_CHUNG));
        this.stranger = Officers.both(areas.get(NGOC_LY));
    }

    @BeforeEach
    void aFamilyOfThree() {
        tables.clear();
        var members = SheetDraft.of("H1", LIEN_CHUNG)
                .member("Lò Văn Sơn", "1950-02-03", CITIZEN_ID)
                .member("Lò Thị Mai", "1953", "")
                .member("Lò Văn Tú", "1980-09-01", "")
                .sheet()
                .members();
        home = registry.register(DAY, List.of(new NewHousehold("H1", LIEN_CHUNG, "Thôn Hạ", "Lò Văn Sơn", members)))
                .getFirst();
    }

    @Test
    void aDeathOfTheHeadMakesTheNamedPersonHeadFromThatDay() {
        apply(death("Lò Văn Sơn", "Lò Thị Mai"));

        assertThat(present())
                .extracting(PersonView::name, PersonView::relation)
                .containsExactly(tuple("Lò Thị Mai", "Chủ hộ"), tuple("Lò Văn Tú", "Con"));
        assertThat(file().head()).isEqualTo("Lò Thị Mai");
        assertThat(file().people())
                .extracting(HouseholdFile.Person::name, HouseholdFile.Person::to, HouseholdFile.Person::endReason)
                .contains(tuple("Lò Văn Sơn", LATER.minusDays(1), "mất ngày 06/05/2019"));
        assertThat(tokens()).contains("mai", "son");
    }

    @Test
    void aDeathOfTheHeadWithoutANewHeadIsRefused() {
        assertThatExceptionOfType(ObjectionException.class)
                .isThrownBy(() -> draft(new Death(home, LATER, person("Lò Văn Sơn"), null, "")))
                .satisfies(refused -> assertThat(refused.objections())
                        .containsExactly(new Objection(
                                "head", "Lò Văn Sơn là chủ hộ, trong hộ còn 2 người. Chọn một người làm chủ hộ.")));
    }

    @Test
    void whoDiedBeforeTheListWasMadeLeavesTheDayAfterIt() {
        apply(new Death(home, DAY.minusYears(1), person("Lò Thị Mai"), null, "biết muộn"));

        assertThat(file().people())
                .extracting(HouseholdFile.Person::name, HouseholdFile.Person::to)
                .contains(tuple("Lò Thị Mai", DAY));
    }

    @Test
    void aWrongDeathIsUndoneAsIfItHadNotBeen() {
        var before = state();
        var death = apply(death("Lò Văn Sơn", "Lò Thị Mai"));

        var consequences = as(chair, () -> changes.consequences(death));
        var undo = apply(new Undo(death, "nhầm người cùng tên ở thôn khác"));

        assertThat(consequences.objections()).isEmpty();
        assertThat(consequences.comparison().after().getFirst().present())
                .extracting(PersonView::name)
                .containsExactly("Lò Văn Sơn", "Lò Thị Mai", "Lò Văn Tú");
        assertThat(state()).isEqualTo(before);
        assertThat(as(surveyor, () -> changes.get(death)).state()).isEqualTo(State.UNDONE);
        assertThat(as(surveyor, () -> changes.get(death)).steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.DRAFTED, Step.Kind.SUBMITTED, Step.Kind.APPROVED, Step.Kind.UNDONE);
        assertThat(as(surveyor, () -> changes.get(undo)).state()).isEqualTo(State.APPROVED);
        refuses(ChangeProblem.UNDONE_ALREADY, () -> draft(new Undo(death, "lần nữa")));
    }

    @Test
    void aChangeOnWhichALaterOneStandsSaysWhichMustBeUndoneFirst() {
        var birth = apply(child());
        var death = apply(new Death(home, LATER.plusDays(9), person("Lò Thị Hoa"), null, ""));

        var consequences = as(chair, () -> changes.consequences(birth));

        assertThat(consequences.objections()).isNotEmpty();
        assertThat(consequences.blocking()).extracting(ChangeLine::id).containsExactly(death);
        assertThatExceptionOfType(ObjectionException.class).isThrownBy(() -> draft(new Undo(birth, "ghi nhầm")));
        apply(new Undo(death, "nhầm"));
        apply(new Undo(birth, "nhầm"));
        assertThat(present()).hasSize(3);
    }

    @Test
    void aDeathCanBeUndoneAfterTheHouseholdMoved() {
        var death = apply(death("Lò Văn Sơn", "Lò Thị Mai"));
        registry.move(LATER.plusDays(3), List.of(new Registry.Move(home, LIEN_CHUNG, "Thôn Thượng")));

        apply(new Undo(death, "nhầm người"));

        assertThat(present()).extracting(PersonView::name).contains("Lò Văn Sơn");
        assertThat(jdbc.sql("""
                select count(*) from household.membership m join household.household h on h.id = m.household_id
                where m.valid_to is null and m.area_key <> h.area_key
                """).query(Integer.class).single()).isZero();
    }

    @Test
    void aChildIsAddedAndTheUndoTakesItOutAgain() {
        var before = state();
        var birth = apply(child());

        assertThat(present()).extracting(PersonView::name).contains("Lò Thị Hoa");
        apply(new Undo(birth, "ghi nhầm hộ"));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whoHasTheCitizenIdOfSomebodyInTheRegistryIsNotAddedTwice() {
        var again = new AddMember(
                home,
                LATER,
                new PersonFacts("Lò Văn Sơn", "Nam", null, "", CITIZEN_ID),
                "Con",
                JoinReason.FORGOTTEN,
                "");

        assertThatExceptionOfType(ObjectionException.class)
                .isThrownBy(() -> draft(again))
                .satisfies(refused -> assertThat(refused.objections().getFirst().text())
                        .isEqualTo("Lò Văn Sơn mang số định danh này đang ở trong hộ."));
    }

    @Test
    void whoLeftComesBackAsTheSamePerson() {
        apply(new RemoveMember(home, LATER, person("Lò Văn Sơn"), LeaveReason.MOVED_AWAY, head("Lò Thị Mai"), ""));
        var people = tables.count("person");
        var back = new AddMember(
                home,
                LATER.plusYears(1),
                new PersonFacts("Lò Văn Sơn", "Nam", null, "", CITIZEN_ID),
                "Vợ/chồng",
                JoinReason.RETURNED,
                "");

        apply(back);

        assertThat(tables.count("person")).isEqualTo(people);
        assertThat(present()).extracting(PersonView::name).contains("Lò Văn Sơn");
    }

    @Test
    void aCorrectionKeepsTheOldValueForItsUndo() {
        var before = state();
        var corrected =
                new PersonFacts("Lò Văn Sơn", "Nam", BirthDate.of(LocalDate.of(1951, 2, 3)), "Tày", "024051001234");
        var correction = apply(new CorrectMember(home, person("Lò Văn Sơn"), corrected, "Chủ hộ", "theo thẻ căn cước"));

        assertThat(present().getFirst())
                .extracting(PersonView::birth, PersonView::ethnicity, PersonView::maskedCitizenId)
                .containsExactly(corrected.birth(), "Tày", "024******234");
        apply(new Undo(correction, "thẻ của người khác"));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void theLastMemberWhoDiesEndsTheHouseholdAndTheUndoOpensItAgain() {
        apply(new RemoveMember(home, LATER, person("Lò Thị Mai"), LeaveReason.MOVED_AWAY, null, ""));
        apply(new RemoveMember(home, LATER, person("Lò Văn Tú"), LeaveReason.MARRIED_OUT, null, ""));
        var before = state();
        var death = apply(new Death(home, LATER.plusDays(1), person("Lò Văn Sơn"), null, ""));

        assertThat(file().closedOn()).isEqualTo(LATER.plusDays(1));
        apply(new Undo(death, "nhầm"));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void nobodyComesBackIntoAHouseholdThatEnded() {
        var away = apply(new RemoveMember(home, LATER, person("Lò Thị Mai"), LeaveReason.MOVED_AWAY, null, ""));
        apply(new RemoveMember(home, LATER, person("Lò Văn Tú"), LeaveReason.MARRIED_OUT, null, ""));
        var last = apply(new Death(home, LATER.plusDays(1), person("Lò Văn Sơn"), null, ""));

        var consequences = as(chair, () -> changes.consequences(away));

        assertThat(consequences.objections().getFirst().text())
                .isEqualTo(
                        "Hộ mã H1 đã kết thúc trong sổ từ ngày 07/05/2019 nên không ai vào lại được. Hủy việc kết thúc hộ trước.");
        assertThat(consequences.blocking()).extracting(ChangeLine::id).containsExactly(last);
    }

    @Test
    void aDelegationMakesNoSecondPersonOutOfTheFirst() {
        var third = Officers.both(areas.get(LIEN_CHUNG));
        var fourth = Officers.both(areas.get(NGOC_LY), areas.get(LIEN_CHUNG));
        var forSurveyor = Officers.onBehalfOf(surveyor, third);
        var forChair = Officers.onBehalfOf(chair, third);

        refuses(ChangeProblem.SAME_PERSON, () -> proposedBy(surveyor, surveyor, forSurveyor));
        refuses(ChangeProblem.SAME_PERSON, () -> proposedBy(forChair, forChair, chair));
        refuses(ChangeProblem.SAME_PERSON, () -> proposedBy(third, forChair, chair));
        refuses(ChangeProblem.SAME_PERSON, () -> proposedBy(third, third, forChair));
        refuses(
                ChangeProblem.SAME_PERSON,
                () -> proposedBy(forSurveyor, forSurveyor, Officers.onBehalfOf(surveyor, fourth)));
        assertThat(proposedBy(surveyor, surveyor, forChair)).isEqualTo(State.APPROVED);
    }

    private State proposedBy(Acting drafter, Acting sender, Acting decider) {
        var id = newId();
        as(drafter, () -> changes.draft(id, child()));
        as(sender, () -> changes.submit(id));
        try {
            as(decider, () -> changes.approve(id, 2));
            return as(decider, () -> changes.get(id)).state();
        } finally {
            as(drafter, () -> {
                if (changes.get(id).state() == State.SUBMITTED) {
                    changes.withdraw(id);
                }
            });
        }
    }

    @Test
    void nobodyDecidesWhatHeProposed() {
        var all = Officers.both(areas.get(LIEN_CHUNG));
        var id = newId();
        as(all, () -> changes.draft(id, child()));
        as(all, () -> changes.submit(id));

        refuses(ChangeProblem.SAME_PERSON, () -> as(all, () -> changes.approve(id, 2)));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("""
                        update household.change_request set state = 'RETURNED', decider = proposer, decided_at = now() where id = :id
                        """).param("id", id.value()).update())
                .withMessageContaining("change_request_second_person");
    }

    @Test
    void whatIsSubmittedCannotBeWrittenDifferently() {
        var id = submit(child());

        refuses(ChangeProblem.FROZEN, () -> as(surveyor, () -> changes.draft(id, death("Lò Thị Mai", null))));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update household.change_request set content_hash = 'x' where id = :id")
                        .param("id", id.value())
                        .update())
                .withMessageContaining("frozen");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from household.change_step").update())
                .withMessageContaining("only added");
    }

    @Test
    void aRepeatedPostHasOneEffect() {
        var id = newId();
        for (var time = 0; time < 2; time++) {
            as(surveyor, () -> changes.draft(id, child()));
            as(surveyor, () -> changes.submit(id));
        }
        for (var time = 0; time < 2; time++) {
            as(chair, () -> changes.approve(id, 2));
        }

        assertThat(present()).hasSize(4);
        assertThat(as(chair, () -> changes.get(id)).steps()).hasSize(3);
    }

    @Test
    void aHouseholdThatChangedSinceIsShownAndNotChangedAgain() {
        var id = submit(child());
        apply(death("Lò Văn Sơn", "Lò Thị Mai"));
        var between = tables.content();

        refuses(ChangeProblem.HOUSEHOLD_CHANGED, () -> as(chair, () -> changes.approve(id, 2)));
        var since = as(chair, () -> changes.sinceSubmitted(id));
        assertThat(tables.content()).isEqualTo(between);
        assertThat(since.before().getFirst().head()).isEqualTo("Lò Văn Sơn");
        assertThat(since.after().getFirst().head()).isEqualTo("Lò Thị Mai");

        as(surveyor, () -> changes.rebase(id));
        as(chair, () -> changes.approve(id, 3));
        assertThat(present()).extracting(PersonView::name).contains("Lò Thị Hoa");
    }

    @Test
    void ofTwoWhoDecideAtOnceExactlyOneSucceeds() throws Exception {
        var other = Officers.both(areas.get(LIEN_CHUNG));
        for (var round = 0; round < 10; round++) {
            aFamilyOfThree();
            var id = submit(child());
            var outcomes = atOnce(
                    () -> as(chair, () -> approved(id)),
                    () -> as(other, () -> {
                        changes.sendBack(id, 2, "thiếu giấy khai sinh");
                        return null;
                    }));

            assertThat(outcomes).filteredOn(outcome -> outcome == null).hasSize(1);
            assertThat(outcomes).contains(ChangeProblem.DECIDED_MEANWHILE);
            assertThat(present()).hasSize(as(chair, () -> changes.get(id)).state() == State.APPROVED ? 4 : 3);
        }
    }

    @Test
    void twoRequestsForOneHouseholdDecidedAtOnceDoNotOverwriteEachOther() throws Exception {
        var other = Officers.both(areas.get(LIEN_CHUNG));
        for (var round = 0; round < 10; round++) {
            aFamilyOfThree();
            var birth = submit(child());
            var death = submit(death("Lò Văn Sơn", "Lò Thị Mai"));
            var outcomes = atOnce(() -> as(chair, () -> approved(birth)), () -> as(other, () -> approved(death)));

            assertThat(outcomes).containsExactlyInAnyOrder(null, ChangeProblem.HOUSEHOLD_CHANGED);
        }
    }

    @Test
    void ofEightWhoChangeOneHouseholdAtOnceNothingIsLost() throws Exception {
        var versions = new HashMap<ChangeId, Integer>();
        for (var number = 1; number <= 8; number++) {
            versions.put(submit(child("Lò Thị Hoa " + number)), 2);
        }
        var accepted = 0;
        while (!versions.isEmpty()) {
            var waiting = List.copyOf(versions.keySet());
            var outcomes = atOnce(waiting.stream()
                    .<Callable<?>>map(id -> () -> as(chair, () -> {
                        changes.approve(id, versions.getOrDefault(id, 0));
                        return null;
                    }))
                    .toArray(Callable<?>[]::new));

            assertThat(outcomes).filteredOn(outcome -> outcome == null).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome != null)
                    .allMatch(ChangeProblem.HOUSEHOLD_CHANGED::equals);
            accepted++;
            assertThat(present()).as("sum of what was accepted").hasSize(3 + accepted);
            versions.remove(waiting.get(outcomes.indexOf(null)));
            versions.replaceAll((id, version) -> {
                as(surveyor, () -> changes.rebase(id));
                return version + 1;
            });
        }
        assertThat(present())
                .extracting(PersonView::name)
                .filteredOn(name -> name.startsWith("Lò Thị Hoa"))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    @Test
    void outsideTheAreaNothingIsThere() {
        var id = submit(child());

        refuses(ChangeProblem.REQUEST_NOT_FOUND, () -> as(stranger, () -> changes.get(id)));
        refuses(ChangeProblem.REQUEST_NOT_FOUND, () -> as(stranger, () -> changes.approve(id, 2)));
        refuses(ChangeProblem.REQUEST_NOT_FOUND, () -> as(stranger, () -> changes.withdraw(id)));
        refuses(ChangeProblem.HOUSEHOLD_NOT_FOUND, () -> as(stranger, () -> changes.household(home)));
        refuses(ChangeProblem.HOUSEHOLD_NOT_FOUND, () -> as(stranger, () -> changes.preview(child())));
        refuses(ChangeProblem.HOUSEHOLD_NOT_FOUND, () -> as(stranger, () -> changes.draft(newId(), child())));
        refuses(ChangeProblem.HOUSEHOLD_NOT_FOUND, () -> as(Acting.NOBODY, () -> changes.draft(newId(), child())));
        assertThat(as(stranger, () -> changes.list(everything(Shelf.ALL), 0, 9)))
                .isEmpty();
        assertThat(as(stranger, () -> changes.count(everything(Shelf.ALL)))).isZero();
    }

    @Test
    void rightsAreNeededBesideTheArea() {
        var id = submit(child());

        refuses(ChangeProblem.MAY_NOT_PROPOSE, () -> as(chair, () -> changes.draft(newId(), child())));
        refuses(ChangeProblem.MAY_NOT_APPROVE, () -> as(surveyor, () -> changes.approve(id, 2)));
        refuses(ChangeProblem.NOT_THE_PROPOSER, () -> as(chair, () -> changes.withdraw(id)));
    }

    @Test
    void listsTellMineFromThoseThatWaitForMe() {
        var id = submit(child());
        var draft = draft(death("Lò Thị Mai", null));

        assertThat(as(surveyor, () -> changes.list(everything(Shelf.MINE), 0, 9)))
                .extracting(ChangeLine::id)
                .containsExactlyInAnyOrder(id, draft);
        assertThat(as(surveyor, () -> changes.count(everything(Shelf.TO_APPROVE))))
                .isZero();
        assertThat(as(chair, () -> changes.list(everything(Shelf.TO_APPROVE), 0, 9)))
                .extracting(ChangeLine::id, ChangeLine::head, ChangeLine::code)
                .containsExactly(tuple(id, "Lò Văn Sơn", "H1"));
        as(chair, () -> changes.sendBack(id, 2, "thiếu giấy khai sinh"));
        assertThat(as(chair, () -> changes.count(everything(Shelf.DECIDED)))).isEqualTo(1);
        assertThat(as(surveyor, () -> changes.get(id)).reason()).isEqualTo("thiếu giấy khai sinh");
    }

    @Test
    void namesAndCitizenIdsAreNotStoredInClear() {
        apply(new AddMember(
                home,
                LATER,
                new PersonFacts("Quàng Thị Xuyến", "Nữ", null, "", "024199009999"),
                "Con",
                JoinReason.MARRIED_IN,
                "về làm dâu"));

        assertThat(jdbc.sql("""
                select string_agg(encode(content, 'escape') || encode(seen, 'escape'), '') from household.change_request
                """).query(String.class).single()
                        + jdbc.sql("select string_agg(encode(sealed, 'escape'), '') from household.change_effect")
                                .query(String.class)
                                .single())
                .doesNotContain("024199009999", "Xuy");
    }

    private Change child() {
        return child("Lò Thị Hoa");
    }

    private Change child(String name) {
        return new AddMember(
                home, LATER, new PersonFacts(name, "Nữ", BirthDate.of(LATER), "Thái", ""), "Cháu", JoinReason.BORN, "");
    }

    private Death death(String name, @Nullable String newHead) {
        return new Death(home, LATER, person(name), newHead == null ? null : head(newHead), "");
    }

    private NewHead head(String name) {
        return new NewHead(person(name), Map.of());
    }

    private @Nullable Object approved(ChangeId id) {
        changes.approve(id, 2);
        return null;
    }

    private ChangeId apply(Change change) {
        var id = submit(change);
        as(chair, () -> changes.approve(id, 2));
        return id;
    }

    private ChangeId submit(Change change) {
        var id = draft(change);
        as(surveyor, () -> changes.submit(id));
        return id;
    }

    private ChangeId draft(Change change) {
        var id = newId();
        as(surveyor, () -> changes.draft(id, change));
        return id;
    }

    private static ChangeId newId() {
        return new ChangeId(UUID.randomUUID());
    }

    private static ChangeQuery everything(Shelf shelf) {
        return new ChangeQuery(shelf, null, 0, Integer.MAX_VALUE, null);
    }

    private UUID person(String name) {
        return as(surveyor, () -> changes.household(home)).people().stream()
                .filter(person -> person.name().equals(name))
                .map(PersonView::person)
                .findFirst()
                .orElseThrow();
    }

    private List<PersonView> present() {
        return as(surveyor, () -> changes.household(home)).present();
    }

    private HouseholdFile file() {
        return households.find(home).orElseThrow();
    }

    private List<String> tokens() {
        return jdbc.sql("select token from household.name_token")
                .query((row, _) -> row.getString("token"))
                .list();
    }

    /** All that the registry says; numbers of versions and sealed bytes, which differ each time, left out. */
    private String state() {
        return RegistryState.of(jdbc);
    }

    /** What each of them was refused with; null for who was not. */
    private static List<@Nullable ProblemCode> atOnce(Callable<?>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var pool = Executors.newFixedThreadPool(acts.length)) {
            var running = new ArrayList<Future<@Nullable ProblemCode>>();
            for (var act : acts) {
                running.add(pool.submit(() -> {
                    start.await();
                    try {
                        act.call();
                        return null;
                    } catch (ProblemException e) {
                        return e.code();
                    }
                }));
            }
            var outcomes = new ArrayList<@Nullable ProblemCode>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private static void refuses(ChangeProblem problem, Runnable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act::run)
                .extracting(ProblemException::code)
                .isEqualTo(problem);
    }
}
