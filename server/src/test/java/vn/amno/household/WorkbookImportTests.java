package vn.amno.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.household.ImportRun.Counts;
import vn.amno.household.ImportRun.State;
import vn.amno.household.StagedRow.Kind;
import vn.amno.household.workbook.Refusal;
import vn.amno.kernel.ProblemException;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
@Import(WorkbookImportTests.Listener.class)
class WorkbookImportTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final String LIEN_CHUNG_CODE = "07357";
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    private final Imports imports;
    private final Registry registry;
    private final Households households;
    private final Listener listener;
    private final RegistryTables tables;

    WorkbookImportTests(Imports imports, Registry registry, Households households, Listener listener) {
        this.imports = imports;
        this.registry = registry;
        this.households = households;
        this.listener = listener;
        this.tables = new RegistryTables();
    }

    @BeforeEach
    void emptyRegistry() {
        listener.heard = List.of();
        tables.clear();
    }

    @AfterEach
    void noMoreFaults() {
        listener.fault = null;
    }

    @Test
    void thePreviewTellsWhatIsNewChangedUnchangedAndRefused() {
        write(new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000")
                .household("H2", LIEN_CHUNG_CODE, "Thôn Hạ", "Trần Thị Bé", "900000")
                .member("H2", "Trần Thị Bé", "1960", "024060001412"));

        var run = check(new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000")
                .household("H2", LIEN_CHUNG_CODE, "Thôn Hạ", "Trần Thị Bé", "800000")
                .household("H3", LIEN_CHUNG_CODE, "Thôn Hạ", "Lê Văn Cả", "700000")
                .household("H4", LIEN_CHUNG_CODE, "Thôn Hạ", "Lê Thị Dần", "-5")
                .member("H2", "Trần Thị Bé", "1960", "024060001412")
                .open());

        assertThat(run.counts()).isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(imports.rows(run.id(), Kind.ADDED, 0, 10))
                .extracting(row -> row.after().code(), StagedRow::household, StagedRow::before)
                .containsExactly(tuple("H3", null, null));
        var changed = imports.rows(run.id(), Kind.CHANGED, 0, 10).getFirst();
        assertThat(changed.household()).isNotNull();
        assertThat(changed.before()).isNotNull().extracting("income").isEqualTo(900_000L);
        assertThat(changed.after().income()).isEqualTo(800_000L);
        assertThat(changed.after().row()).isEqualTo(3);
        assertThat(changed.after().members().getFirst().citizenId()).isEqualTo("024******412");
        assertThat(imports.rows(run.id(), Kind.UNCHANGED, 0, 10))
                .extracting(row -> row.after().code())
                .containsExactly("H1");
        assertThat(imports.refusals(run.id(), 0, 10))
                .extracting(Refusal::row, Refusal::column, Refusal::value)
                .containsExactly(tuple(5, "Thu nhập bình quân", "-5"));
    }

    @Test
    void aPreviewWritesNothing() {
        check(new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000")
                .open());

        assertThat(tables.count("household")).isZero();
        assertThat(tables.count("sheet")).isZero();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000", "ghi chú")
                .member("H1", "Nguyễn Văn An", "1970", "024070001412")
                .bytes();
        accept(check(new ByteArrayInputStream(file)));
        var before = tables.content();

        var again = check(new ByteArrayInputStream(file));
        accept(again);

        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(tables.content()).isEqualTo(before);
        assertThat(listener.heard).hasSize(1);
    }

    @Test
    void acceptingTwiceHasOneEffect() {
        var run = check(new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000")
                .open());

        imports.accept(run.id());
        imports.accept(run.id());
        await(run.id(), State.DONE);
        imports.accept(run.id());

        assertThat(tables.count("household")).isEqualTo(1);
        assertThat(tables.count("sheet")).isEqualTo(1);
        assertThat(listener.heard).hasSize(1);
    }

    @Test
    void aSheetThatWasChangedMeanwhileSendsTheRunBackToTheCheck() {
        write(new WorkbookFile().household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000"));
        var run = check(new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1600000")
                .open());
        registry.record(
                DAY, List.of(SheetDraft.of("H1", LIEN_CHUNG).income(1_700_000L).sheet()));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> imports.accept(run.id()))
                .extracting(ProblemException::code)
                .isEqualTo(HouseholdProblem.IMPORT_OUTDATED);

        var checkedAgain = await(run.id(), State.CHECKED);
        assertThat(checkedAgain.counts()).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(imports.rows(run.id(), Kind.CHANGED, 0, 10).getFirst().before())
                .isNotNull()
                .extracting("income")
                .isEqualTo(1_700_000L);
    }

    @Test
    void aListenerThatFailsTakesEverythingBack() {
        var run = check(new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000")
                .open());
        listener.fault = new IllegalStateException("no assessment today");

        imports.accept(run.id());
        var after = await(run.id(), State.CHECKED);

        assertThat(tables.count("household")).isZero();
        assertThat(tables.count("sheet")).isZero();
        assertThat(after.notices()).last().asString().contains("sổ chưa đổi gì");
        listener.fault = null;
        accept(after);
        assertThat(tables.count("sheet")).isEqualTo(1);
    }

    @Test
    void whatLooksLikeAFormulaStaysText() {
        accept(check(new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "@Thôn", "+84 An", "1500000", "=HYPERLINK(\"http://x\")")
                .open()));

        var again = check(new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "@Thôn", "+84 An", "1600000", "=HYPERLINK(\"http://x\")")
                .open());

        var before = imports.rows(again.id(), Kind.CHANGED, 0, 1).getFirst().before();
        assertThat(before)
                .isNotNull()
                .extracting("head", "village", "extra")
                .containsExactly("+84 An", "@Thôn", Map.of("Ghi chú", "=HYPERLINK(\"http://x\")"));
    }

    @Test
    void anExportThatIsImportedChangesNothing() throws IOException {
        write(new WorkbookFile()
                .household("H2", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000", "=1+1")
                .household("H1", LIEN_CHUNG_CODE, "", "+84 Trần Thị Bé", "")
                .member("H2", "Nguyễn Văn An", "1970", "024070001412")
                .member("H2", "Nguyễn Thị Lan", "05/06/2011", "123456789"));
        registry.record(
                DAY,
                List.of(SheetDraft.of("H3", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980-02-03", "034080000412")
                        .member("Giàng Thị Mỷ", "", "")
                        .sheet()));
        var before = tables.content();
        var all = households.roster(new RosterQuery(0, Integer.MAX_VALUE, DAY, ""), 0, 10).stream()
                .map(RosterLine::id)
                .toList();

        var file = new ByteArrayOutputStream();
        households.export(DAY.getYear(), all, List.of("Mục đích: thử"), file);
        var run = check(new ByteArrayInputStream(file.toByteArray()));
        accept(run);

        assertThat(run.counts()).isEqualTo(new Counts(0, 0, 3, 0));
        assertThat(tables.content()).isEqualTo(before);
    }

    @Test
    void noTableHoldsACitizenIdInClear() {
        var secret = "024070001412";
        var file = new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000", "CCCD " + secret)
                .household("H2", LIEN_CHUNG_CODE, "Thôn Hạ", "Trần Thị Bé", "tiền " + secret)
                .member("H1", "Nguyễn Văn An", "1970", secret)
                .member("H1", "Nguyễn Văn Bình", secret, "")
                .member("H1", "Nguyễn Văn Cả", "1999", secret + "9");
        var run = check(file.open());

        assertThat(run.counts()).isNotNull().extracting(Counts::refused).isNotEqualTo(0);
        assertThat(tables.allText()).doesNotContain(secret);
        accept(run);
        assertThat(tables.allText()).doesNotContain(secret);
    }

    @Test
    void theFileIsDroppedWhenItIsWrittenOrCancelled() {
        accept(check(new WorkbookFile()
                .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000")
                .open()));
        var cancelled = check(new WorkbookFile()
                .household("H2", LIEN_CHUNG_CODE, "Thôn Hạ", "Trần Thị Bé", "1500000")
                .open());
        imports.cancel(cancelled.id());

        assertThat(imports.get(cancelled.id()).state()).isEqualTo(State.CANCELLED);
        assertThat(tables.count("import_run where content is not null")).isZero();
        assertThat(tables.count("import_row")).isZero();
        assertThat(tables.count("import_member")).isZero();
    }

    @Test
    void aFileThatIsNoWorkbookFailsWithASentence() {
        var id = imports.receive(
                "anh.xlsx", new ByteArrayInputStream("GIF89a".getBytes(StandardCharsets.US_ASCII)), DAY);

        var run = await(id, State.FAILED);

        assertThat(run.failure()).isNotBlank();
        assertThat(run.finishedAt()).isNotNull();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> imports.accept(id))
                .extracting(ProblemException::code)
                .isEqualTo(HouseholdProblem.IMPORT_NOT_CHECKED);
    }

    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsStored() {
        var endless = InputStream.nullInputStream();
        var large = new SequenceInputStream(new ByteArrayInputStream(new byte[20 * 1024 * 1024 + 1]), endless);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> imports.receive("to.xlsx", large, DAY))
                .extracting(ProblemException::code)
                .isEqualTo(HouseholdProblem.FILE_TOO_LARGE);
        assertThat(imports.list(10)).isEmpty();
    }

    @Test
    void aFileNameIsNeverAPath() {
        var id = imports.receive("C:\\so\\..\\sổ 2022.xlsx", new ByteArrayInputStream(new byte[] {1}), DAY);

        assertThat(imports.get(id).fileName()).isEqualTo("sổ 2022.xlsx");
        await(id, State.FAILED);
    }

    @Test
    void aClosedHouseholdIsRefusedAndTheOthersAreAccepted() {
        write(new WorkbookFile().household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000"));
        var household = imports.rows(
                        check(new WorkbookFile()
                                        .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1")
                                        .open())
                                .id(),
                        Kind.CHANGED,
                        0,
                        1)
                .getFirst()
                .household();
        assertThat(household).isNotNull();
        registry.close(DAY.plusMonths(2), "chuyển đi nơi khác", List.of(household));

        var run = imports.receive(
                "2023.xlsx",
                new WorkbookFile()
                        .household("H1", LIEN_CHUNG_CODE, "Thôn Hạ", "Nguyễn Văn An", "1500000")
                        .household("H2", LIEN_CHUNG_CODE, "Thôn Hạ", "Trần Thị Bé", "900000")
                        .open(),
                DAY.plusYears(1));

        assertThat(await(run, State.CHECKED).counts()).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(imports.refusals(run, 0, 10))
                .extracting(Refusal::sheet, Refusal::row, Refusal::value)
                .containsExactly(tuple("Hộ", 2, "H1"));
    }

    private void write(WorkbookFile file) {
        accept(check(file.open()));
        listener.heard = List.of();
    }

    private ImportRun check(InputStream file) {
        return await(imports.receive("so.xlsx", file, DAY), State.CHECKED);
    }

    private void accept(ImportRun run) {
        imports.accept(run.id());
        await(run.id(), State.DONE);
    }

    private ImportRun await(ImportId id, State state) {
        RegistryTables.await(() -> {
            var run = imports.get(id);
            assertThat(run.failure() == null || state == State.FAILED)
                    .as("%s", run.failure())
                    .isTrue();
            return run.state() == state;
        });
        return imports.get(id);
    }

    /** Stands for the review module, which hears of the sheets in the transaction that records them. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Listener {

        private volatile List<SheetsRecorded> heard = List.of();
        private volatile @Nullable RuntimeException fault;

        @EventListener
        void on(SheetsRecorded event) {
            var failure = fault;
            if (failure != null) {
                throw failure;
            }
            heard = Stream.concat(heard.stream(), Stream.of(event)).toList();
        }
    }
}
