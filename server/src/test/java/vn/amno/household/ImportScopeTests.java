package vn.amno.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.ImportRun.Counts;
import vn.amno.household.ImportRun.State;
import vn.amno.household.StagedRow.Kind;
import vn.amno.household.workbook.Refusal;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/** An officer brings in the own communes and nobody else's, though the rows are written under a role that the policies let pass. */
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
class ImportScopeTests {

    private static final int HERE = 1007357;
    private static final int THERE = 1007339;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    private final Imports imports;
    private final Registry registry;
    private final Areas areas;
    private final RegistryTables tables = new RegistryTables();

    ImportScopeTests(Imports imports, Registry registry, Areas areas) {
        this.imports = imports;
        this.registry = registry;
        this.areas = areas;
    }

    @BeforeEach
    void emptyRegistry() {
        tables.clear();
    }

    @Test
    void rowsOfAnotherCommuneAreRefusedAndThoseOfTheOwnAreKept() {
        var officer = officer(1, HERE);
        var run = check(officer, workbook().open());

        assertThat(run.counts()).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(as(officer, () -> imports.refusals(run.id(), 0, 10)))
                .extracting(Refusal::row, Refusal::value)
                .containsExactly(tuple(3, "T1"));

        as(officer, () -> {
            imports.accept(run.id());
            return true;
        });
        RegistryTables.await(() -> as(officer, () -> imports.get(run.id())).state() == State.DONE);
        assertThat(tables.count("household where code = 'H1'")).isOne();
        assertThat(tables.count("household")).isOne();
    }

    @Test
    void theSameFileOfWhoActsInBothCommunesIsTakenWhole() {
        assertThat(check(officer(1, HERE, THERE), workbook().open()).counts()).isEqualTo(new Counts(2, 0, 0, 0));
    }

    @Test
    void aRefusalSaysTheSameWhetherTheHouseholdExistsThereOrNot() {
        var officer = officer(1, HERE);
        var before = problems(officer, check(officer, workbook().open()));
        registry.record(DAY, List.of(SheetDraft.of("T1", THERE).sheet()));

        assertThat(problems(officer, check(officer, workbook().open()))).isEqualTo(before);
    }

    @Test
    void aHouseholdThatLivesElsewhereNowIsNotChangedFromWhereItLived() {
        registry.record(DAY.minusYears(1), List.of(SheetDraft.of("H1", HERE).sheet()));
        var household = tables.ids("H1").getFirst();
        registry.move(DAY.plusDays(5), List.of(new Registry.Move(new HouseholdId(household), THERE, "")));
        var before = tables.content();

        var officer = officer(1, HERE);
        var run = check(officer, workbook().open());

        assertThat(run.counts()).isEqualTo(new Counts(0, 0, 0, 2));
        assertThat(problems(officer, run))
                .anySatisfy(problem -> assertThat(problem).contains("Liên hệ cấp tỉnh"));
        assertThat(tables.content()).isEqualTo(before);
    }

    @Test
    void nobodySeesTheImportOfAnother() {
        var run = check(officer(1, HERE), workbook().open());
        var colleague = officer(2, HERE);

        assertThat(as(colleague, () -> imports.list(10))).isEmpty();
        for (Supplier<?> look : List.<Supplier<?>>of(
                () -> imports.get(run.id()),
                () -> imports.refusals(run.id(), 0, 10),
                () -> imports.rows(run.id(), Kind.ADDED, 0, 10),
                () -> {
                    imports.accept(run.id());
                    return true;
                },
                () -> {
                    imports.cancel(run.id());
                    return true;
                })) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> as(colleague, look))
                    .extracting(ProblemException::code)
                    .isEqualTo(HouseholdProblem.IMPORT_NOT_FOUND);
        }
    }

    @Test
    void nothingIsMovedOrRegisteredOutsideTheScope() {
        registry.record(DAY, List.of(SheetDraft.of("H1", HERE).sheet()));
        var household = new HouseholdId(tables.ids("H1").getFirst());

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> as(officer(1, HERE), () -> {
                    registry.move(DAY.plusDays(1), List.of(new Registry.Move(household, THERE, "")));
                    return true;
                }))
                .extracting(ProblemException::code)
                .isEqualTo(HouseholdProblem.OUTSIDE_AREA);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> as(
                        officer(1, HERE),
                        () -> registry.register(
                                DAY, List.of(new NewHousehold("T9", THERE, "", "Lò Thị Én", List.of())))))
                .extracting(ProblemException::code)
                .isEqualTo(HouseholdProblem.OUTSIDE_AREA);
    }

    private WorkbookFile workbook() {
        return new WorkbookFile()
                .household("H1", code(HERE), "Thôn Hạ", "Nguyễn Văn An", "1500000")
                .household("T1", code(THERE), "Thôn Thượng", "Trần Thị Bé", "900000");
    }

    private String code(int commune) {
        return areas.get(commune).code().value();
    }

    private ImportRun check(Acting officer, InputStream content) {
        var id = as(officer, () -> imports.receive("so.xlsx", content, DAY));
        RegistryTables.await(() -> as(officer, () -> imports.get(id)).state() == State.CHECKED);
        return as(officer, () -> imports.get(id));
    }

    private List<String> problems(Acting officer, ImportRun run) {
        return as(officer, () -> imports.refusals(run.id(), 0, 10)).stream()
                .map(Refusal::problem)
                .toList();
    }

    private static <T> T as(Acting acting, Supplier<T> work) {
        return acting.carrier().call(work::get);
    }

    private Acting officer(int number, int... communes) {
        var ranges = Arrays.stream(communes)
                .mapToObj(areas::get)
                .map(unit -> new Scope.Range(unit.keyFrom(), unit.keyTo()))
                .toList();
        return new Acting(
                new Actor(new UUID(1, number), "Cán bộ " + number, "cán bộ xã", "", ""),
                new Scope(ranges),
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                false);
    }
}
