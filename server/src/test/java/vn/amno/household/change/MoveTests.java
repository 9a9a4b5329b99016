package vn.amno.household.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.amno.household.change.Officers.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.ChangeId;
import vn.amno.household.Changes;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdFile.Residence;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.household.change.Change.AcceptMove;
import vn.amno.household.change.Change.Merge;
import vn.amno.household.change.Change.MoveOut;
import vn.amno.household.change.Change.Split;
import vn.amno.household.change.Change.Undo;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;

/** Households that move, split and come together. */
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
class MoveTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2019, 5, 6);

    private final Changes changes;
    private final Registry registry;
    private final Households households;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final RegistryTables tables;
    private final Acting surveyor;
    private final Acting chair;
    private final Acting otherSurveyor;
    private final Acting otherChair;
    private HouseholdId home = new HouseholdId(new UUID(0, 0));

    MoveTests(Changes changes, Registry registry, Households households, Areas areas) {
        this.changes = changes;
        this.registry = registry;
        this.households = households;
        this.tables = new RegistryTables();
        this.surveyor = Officers.surveyor(areas.get(LIEN_CHUNG));
        this.chair = Officers.chair(areas.get(LIEN_CHUNG));
        this.otherSurveyor = Officers.surveyor(areas.get(NGOC_LY));
        this.otherChair = Officers.chair(areas.get(NGOC_LY));
    }

    @BeforeEach
    void aFamilyOfThree() {
        tables.clear();
        home = family("H1", "Lò Văn Sơn", "Lò Thị Mai", "Lò Văn Tú");
    }

    @Test
    void aHouseholdStaysWhereItIsUntilTheOtherCommuneAccepts() {
        var before = RegistryState.of(jdbc);
        var out = apply(surveyor, chair, new MoveOut(home, LATER, NGOC_LY, null, "", ""));

        assertThat(RegistryState.of(jdbc)).isEqualTo(before);
        assertThat(as(otherSurveyor, () -> changes.get(out)).change()).isInstanceOf(MoveOut.class);

        var accepted = apply(otherSurveyor, otherChair, accept(out, "N1"));

        assertThat(file().residences())
                .containsExactly(
                        new Residence(NGOC_LY, "", LATER, null),
                        new Residence(LIEN_CHUNG, "Thôn Hạ", DAY, LATER.minusDays(1)));
        assertThat(file().code()).isEqualTo("N1");
        assertThat(as(otherSurveyor, () -> changes.household(home)).present()).hasSize(3);
        refuses(ChangeProblem.HOUSEHOLD_NOT_FOUND, () -> as(surveyor, () -> changes.household(home)));

        assertThatExceptionOfType(ObjectionException.class)
                .isThrownBy(() -> apply(surveyor, chair, new Undo(out, "nhầm hộ")));
        apply(otherSurveyor, otherChair, new Undo(accepted, "nhầm hộ"));
        assertThat(RegistryState.of(jdbc)).isEqualTo(before);
        apply(surveyor, chair, new Undo(out, "nhầm hộ"));
        refuses(ChangeProblem.NOT_TO_ACCEPT, () -> apply(otherSurveyor, otherChair, accept(out, "N1")));
    }

    @Test
    void onlyTheOtherCommuneAccepts() {
        var out = apply(surveyor, chair, new MoveOut(home, LATER, NGOC_LY, null, "", ""));

        refuses(ChangeProblem.HOUSEHOLD_NOT_FOUND, () -> apply(surveyor, chair, accept(out, "N1")));
        refuses(
                ChangeProblem.NOT_TO_ACCEPT,
                () -> apply(
                        otherSurveyor,
                        otherChair,
                        new AcceptMove(out, home, LATER.plusDays(1), NGOC_LY, null, "N1", "")));
    }

    @Test
    void whoLeavesTheRegistryIsClosedAndTheUndoOpensItAgain() {
        var before = RegistryState.of(jdbc);
        var out = apply(surveyor, chair, new MoveOut(home, LATER, null, null, "tỉnh Đồng Nai", ""));

        assertThat(file().closedOn()).isEqualTo(LATER);
        assertThat(file().people()).extracting(HouseholdFile.Person::endReason).containsOnly("chuyển đi tỉnh Đồng Nai");
        apply(surveyor, chair, new Undo(out, "chưa đi"));
        assertThat(RegistryState.of(jdbc)).isEqualTo(before);
    }

    @Test
    void twoBrothersSplitAndTheUndoBringsThemTogether() {
        var before = RegistryState.of(jdbc);
        var split = apply(
                surveyor,
                chair,
                new Split(
                        home,
                        LATER,
                        List.of(person("Lò Văn Tú")),
                        "H2",
                        null,
                        new NewHead(person("Lò Văn Tú"), Map.of()),
                        null,
                        ""));
        var comparison = as(chair, () -> changes.comparison(split));

        assertThat(comparison.after())
                .extracting(
                        HouseholdView::code,
                        HouseholdView::head,
                        view -> view.present().size())
                .containsExactlyInAnyOrder(tuple("H1", "Lò Văn Sơn", 2), tuple("H2", "Lò Văn Tú", 1));
        apply(surveyor, chair, new Undo(split, "chưa tách"));
        assertThat(RegistryState.of(jdbc)).isEqualTo(before);
    }

    @Test
    void aSplitWithATakenCodeOrWithoutAHeadIsRefused() {
        var tu = person("Lò Văn Tú");
        var son = person("Lò Văn Sơn");

        objects("code", new Split(home, LATER, List.of(tu), "H1", null, new NewHead(tu, Map.of()), null, ""));
        objects("stayingHead", new Split(home, LATER, List.of(son), "H2", null, new NewHead(son, Map.of()), null, ""));
        objects("head", new Split(home, LATER, List.of(tu), "H2", null, new NewHead(son, Map.of()), null, ""));
    }

    @Test
    void aWithdrawnSplitIsStillShownAfterAnotherTookItsCode() {
        var tu = person("Lò Văn Tú");
        var split = new Split(home, LATER, List.of(tu), "H2", null, new NewHead(tu, Map.of()), null, "");
        var withdrawn = new ChangeId(UUID.randomUUID());
        as(surveyor, () -> changes.draft(withdrawn, split));
        as(surveyor, () -> changes.submit(withdrawn));
        as(surveyor, () -> changes.withdraw(withdrawn));
        apply(surveyor, chair, split);

        assertThat(as(surveyor, () -> changes.comparison(withdrawn)).after()).hasSize(2);
    }

    @Test
    void mergedPeopleBelongToTheOtherHouseholdAndTheUndoPartsThem() {
        var other = family("H2", "Lò Văn Ba");
        var before = RegistryState.of(jdbc);
        var ba = as(surveyor, () -> changes.household(other))
                .present()
                .getFirst()
                .person();
        var merge = apply(surveyor, chair, new Merge(other, home, LATER, Map.of(ba, "Bố/mẹ"), ""));

        assertThat(as(surveyor, () -> changes.household(home)).present())
                .extracting(PersonView::name)
                .contains("Lò Văn Ba");
        assertThat(households.find(other).orElseThrow().closedOn()).isEqualTo(LATER);
        apply(surveyor, chair, new Undo(merge, "chưa nhập"));
        assertThat(RegistryState.of(jdbc)).isEqualTo(before);
    }

    private AcceptMove accept(ChangeId out, String code) {
        return new AcceptMove(out, home, LATER, NGOC_LY, null, code, "");
    }

    private HouseholdId family(String code, String... names) {
        var sheet = SheetDraft.of(code, LIEN_CHUNG);
        for (var name : names) {
            sheet.member(name, "1970", "");
        }
        return registry.register(
                        DAY,
                        List.of(new NewHousehold(
                                code,
                                LIEN_CHUNG,
                                "Thôn Hạ",
                                names[0],
                                sheet.sheet().members())))
                .getFirst();
    }

    private void objects(String field, Change change) {
        assertThatExceptionOfType(ObjectionException.class)
                .isThrownBy(() -> as(surveyor, () -> changes.preview(change)))
                .satisfies(refused ->
                        assertThat(refused.objections().getFirst().field()).isEqualTo(field));
    }

    private ChangeId apply(Acting proposer, Acting approver, Change change) {
        var id = new ChangeId(UUID.randomUUID());
        as(proposer, () -> changes.draft(id, change));
        as(proposer, () -> changes.submit(id));
        as(approver, () -> changes.approve(id, 2));
        return id;
    }

    private UUID person(String name) {
        return as(surveyor, () -> changes.household(home)).people().stream()
                .filter(person -> person.name().equals(name))
                .map(PersonView::person)
                .findFirst()
                .orElseThrow();
    }

    private HouseholdFile file() {
        return households.find(home).orElseThrow();
    }

    private static void refuses(ChangeProblem problem, Runnable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act::run)
                .extracting(ProblemException::code)
                .isEqualTo(problem);
    }
}
