package vn.amno.household.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.ActingExtension;
import vn.amno.PostgresForTests;
import vn.amno.household.ImportId;
import vn.amno.household.ImportRun.State;
import vn.amno.household.Imports;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Acting;

/** A program that dies while it writes an import leaves nothing of it or all of it. It is held at a point by a lock, then killed. */
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
class KilledImportTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int HOUSEHOLDS = 300;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    private final Imports imports;
    private final ImportWorker worker;
    private final ImportStore runs;
    private final SheetComparison comparison;
    private final StagingStore staging;
    private final TimeOrderedIds ids;
    private final TransactionOperations transactions;
    private final Environment environment;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final RegistryTables tables;

    @TempDir
    private Path output;

    KilledImportTests(
            Imports imports,
            ImportWorker worker,
            ImportStore runs,
            SheetComparison comparison,
            StagingStore staging,
            TimeOrderedIds ids,
            TransactionOperations transactions,
            Environment environment) {
        this.imports = imports;
        this.worker = worker;
        this.runs = runs;
        this.comparison = comparison;
        this.staging = staging;
        this.ids = ids;
        this.transactions = transactions;
        this.environment = environment;
        this.tables = new RegistryTables();
    }

    @BeforeEach
    void emptyRegistry() {
        tables.clear();
    }

    @ParameterizedTest(name = "held by: {0}")
    @ValueSource(
            strings = {
                "select version from household.registry_version for update",
                "lock table household.sheet in share mode",
                "lock table household.import_row in share mode"
            })
    void killedBeforeTheCommitItLeavesNothingAndCanBeAcceptedAgain(String point)
            throws IOException, InterruptedException, SQLException {
        var run = checkedRun();
        try (var connection = PostgresForTests.superusers().getConnection()) {
            holdAt(connection, point);
            var child = start(run);
            RegistryTables.await(() -> waitsForALock() || !child.isAlive());
            kill(child);
            connection.rollback();
            connection.setAutoCommit(true);
        }
        RegistryTables.await(() -> !anotherTransactionIsOpen());

        assertThat(tables.count("household")).isZero();
        assertThat(tables.count("person")).isZero();
        assertThat(tables.count("sheet")).isZero();
        assertThat(imports.get(run).state()).isEqualTo(State.WRITING);
        worker.continueAfterStart();
        assertThat(imports.get(run).state()).isEqualTo(State.CHECKED);
        imports.accept(run);
        RegistryTables.await(() -> imports.get(run).state() == State.DONE);
        assertThat(tables.count("household")).isEqualTo(HOUSEHOLDS);
        assertThat(tables.count("sheet")).isEqualTo(HOUSEHOLDS);
    }

    @Test
    void killedAfterTheCommitEverythingIsThereAndAcceptingAgainChangesNothing()
            throws IOException, InterruptedException {
        var run = checkedRun();
        var child = start(run);
        RegistryTables.await(() -> imports.get(run).state() == State.DONE || !child.isAlive());
        kill(child);
        var before = tables.content();

        worker.continueAfterStart();
        imports.accept(run);

        assertThat(imports.get(run).state()).isEqualTo(State.DONE);
        assertThat(tables.count("household")).isEqualTo(HOUSEHOLDS);
        assertThat(tables.content()).isEqualTo(before);
    }

    @Test
    void stagedRowsThatACrashOfTheDatabaseTookAreReadFromTheFileAgain() {
        var run = checkedRun();
        jdbc.sql("truncate household.import_row, household.import_member").update();

        Acting.system("kiểm thử").carrier().run(() -> transactions.executeWithoutResult(_ -> runs.recover()));

        assertThat(imports.get(run).state()).isEqualTo(State.RECEIVED);
        imports.cancel(run);
    }

    private ImportId checkedRun() {
        var sheets = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(number -> SheetDraft.of("H%03d".formatted(number), LIEN_CHUNG)
                        .member("Giàng A Páo", "1980", "%012d".formatted(34_080_000_000L + number))
                        .sheet())
                .toList();
        var id = ids.next();
        transactions.executeWithoutResult(_ -> stage(id, sheets));
        return new ImportId(id);
    }

    private void stage(UUID id, List<SheetRow> sheets) {
        jdbc.sql("""
                insert into household.import_run (id, file_name, size, sha256, content, review_date, state, total, added, changed, unchanged, refused, received_at, account, scope, area_key)
                values (:id, 'so.xlsx', 1, '', '', :day, 'CHECKED', :count, :count, 0, 0, 0, now(), :account, '{1,2147483647}', 1)
                """)
                .param("id", id)
                .param("day", DAY)
                .param("account", ActingExtension.OFFICER.actor().account())
                .param("count", sheets.size())
                .update();
        staging.stage(id, comparison.compare(DAY, sheets).sheets());
    }

    private static void holdAt(Connection connection, String point) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(point);
        }
    }

    private Process start(ImportId run) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportChild.class.getName(),
                        run.value().toString(),
                        "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                        "--amno.data-dir=" + environment.getRequiredProperty("amno.data-dir"))
                .redirectErrorStream(true)
                .redirectOutput(new File(output.toFile(), "child.log"))
                .start();
    }

    private static void kill(Process child) throws InterruptedException {
        assertThat(child.isAlive()).as("the program that is to be killed").isTrue();
        child.destroyForcibly();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private boolean waitsForALock() {
        return jdbc.sql(
                        "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }

    private boolean anotherTransactionIsOpen() {
        return jdbc.sql("""
                select exists (select from pg_stat_activity
                               where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null)
                """).query(Boolean.class).single();
    }
}
