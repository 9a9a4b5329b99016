package vn.amno.household.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.PostgresForTests;
import vn.amno.household.ImportId;
import vn.amno.household.ImportRun.State;
import vn.amno.household.Imports;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.household.workbook.LargeWorkbook;
import vn.amno.kernel.Acting;

/** A run that was compared with the registry as it is now need not be compared again; one that was compared with another must be. */
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
class RegistryVersionTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    private final ComparisonStore comparisons;
    private final Registry registry;
    private final Imports imports;
    private final ImportStore runs;
    private final TransactionOperations transactions;
    private final RegistryTables tables;

    @TempDir
    private Path files;

    RegistryVersionTests(
            ComparisonStore comparisons,
            Registry registry,
            Imports imports,
            ImportStore runs,
            TransactionOperations transactions) {
        this.comparisons = comparisons;
        this.registry = registry;
        this.imports = imports;
        this.runs = runs;
        this.transactions = transactions;
        this.tables = new RegistryTables();
    }

    @BeforeEach
    void emptyRegistry() {
        tables.clear();
    }

    @Test
    void everyActThatChangesTheRegistryMovesTheVersion() {
        var before = version();

        registry.record(DAY, List.of(SheetDraft.of("H001", LIEN_CHUNG).sheet()));
        var recorded = version();
        registry.close(DAY.plusDays(1), "chuyển đi", List.of());

        assertThat(recorded).isGreaterThan(before);
        assertThat(version()).isGreaterThan(recorded);
    }

    @Test
    void whoLocksTheRegistryLearnsTheVersionThatComparisonsSaw() {
        var before = version();

        var locked = transactions.execute(_ -> comparisons.lockRegistry());

        assertThat(locked).isEqualTo(before);
    }

    @Test
    void anActThatFailsDoesNotMoveTheVersion() {
        var before = version();

        transactions.executeWithoutResult(status -> {
            comparisons.lockRegistry();
            status.setRollbackOnly();
        });

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aCheckedRunStandsForTheRegistryItWasComparedWithAndForNoOther() throws IOException {
        var run = check();
        var compared = version();
        registry.record(DAY, List.of(SheetDraft.of("H001", LIEN_CHUNG).sheet()));

        assertThat(wasComparedAt(run, compared)).isTrue();
        assertThat(wasComparedAt(run, version())).isFalse();
        imports.cancel(run);
    }

    @Test
    void afterAStartWhatWaitsIsComparedAgain() throws IOException {
        var run = check();

        Acting.system("kiểm thử").carrier().run(() -> transactions.executeWithoutResult(_ -> runs.recover()));

        assertThat(imports.get(run).state()).isEqualTo(State.CHECKED);
        assertThat(wasComparedAt(run, version())).isFalse();
        imports.cancel(run);
    }

    private long version() {
        return Objects.requireNonNull(transactions.execute(_ -> comparisons.registryVersion()));
    }

    private boolean wasComparedAt(ImportId run, long version) {
        return Boolean.TRUE.equals(transactions.execute(_ -> comparisons.wasComparedAt(run.value(), version)));
    }

    private ImportId check() throws IOException {
        var workbook = LargeWorkbook.write(files.resolve("so.xlsx"), 3, 0);
        try (var content = Files.newInputStream(workbook)) {
            var run = imports.receive("so.xlsx", content, DAY);
            RegistryTables.await(() -> imports.get(run).state() == State.CHECKED);
            return run;
        }
    }
}
