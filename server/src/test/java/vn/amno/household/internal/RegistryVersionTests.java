package vn.amno.household.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
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
            TransactionOperations transactions,
            JdbcClient jdbc) {
        this.comparisons = comparisons;
        this.registry = registry;
        this.imports = imports;
        this.runs = runs;
        this.transactions = transactions;
        this.tables = new RegistryTables(jdbc);
    }

    @BeforeEach
    void emptyRegistry() {
        tables.clear();
    }

    @Test
    void everyActThatChangesTheRegistryMovesTheVersion() {
        var before = comparisons.registryVersion();

        registry.record(DAY, List.of(SheetDraft.of("H001", LIEN_CHUNG).sheet()));
        var recorded = comparisons.registryVersion();
        registry.close(DAY.plusDays(1), "chuyển đi", List.of());

        assertThat(recorded).isGreaterThan(before);
        assertThat(comparisons.registryVersion()).isGreaterThan(recorded);
    }

    @Test
    void whoLocksTheRegistryLearnsTheVersionThatComparisonsSaw() {
        var before = comparisons.registryVersion();

        var locked = transactions.execute(_ -> comparisons.lockRegistry());

        assertThat(locked).isEqualTo(before);
    }

    @Test
    void anActThatFailsDoesNotMoveTheVersion() {
        var before = comparisons.registryVersion();

        transactions.executeWithoutResult(status -> {
            comparisons.lockRegistry();
            status.setRollbackOnly();
        });

        assertThat(comparisons.registryVersion()).isEqualTo(before);
    }

    @Test
    void aCheckedRunStandsForTheRegistryItWasComparedWithAndForNoOther() throws IOException {
        var run = check();
        var compared = comparisons.registryVersion();
        registry.record(DAY, List.of(SheetDraft.of("H001", LIEN_CHUNG).sheet()));

        assertThat(comparisons.wasComparedAt(run.value(), compared)).isTrue();
        assertThat(comparisons.wasComparedAt(run.value(), comparisons.registryVersion()))
                .isFalse();
        imports.cancel(run);
    }

    @Test
    void afterAStartWhatWaitsIsComparedAgain() throws IOException {
        var run = check();

        transactions.executeWithoutResult(_ -> runs.recover());

        assertThat(imports.get(run).state()).isEqualTo(State.CHECKED);
        assertThat(comparisons.wasComparedAt(run.value(), comparisons.registryVersion()))
                .isFalse();
        imports.cancel(run);
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
