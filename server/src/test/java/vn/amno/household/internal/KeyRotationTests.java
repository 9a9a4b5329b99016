package vn.amno.household.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.amno.ActingExtension;
import vn.amno.PostgresForTests;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.keys.KeyLedgerStore;
import vn.amno.keys.file.KeyFile;
import vn.amno.keys.file.KeySet;
import vn.amno.keys.file.MasterKey;
import vn.amno.keys.internal.FixedKeys;

/** The drill: an installation of the first version changes its key while people read and record, is killed in the middle, and goes on. */
class KeyRotationTests {

    private static final int HOUSEHOLDS = 2_400;
    private static final int PEOPLE = HOUSEHOLDS * RotationChild.MEMBERS;

    private final DataSource database = PostgresForTests.createDatabase("key_rotation");
    private final String url = PostgresForTests.address("key_rotation");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final KeyLedgerStore ledger = new KeyLedgerStore(jdbc);

    @TempDir
    private Path home;

    @Test
    @Tag("deep")
    void everythingStaysReadableWhileTheKeyChangesAndTheProgramIsKilledInTheMiddle()
            throws IOException, InterruptedException {
        installPreviousVersionWithData();
        var before = file().read().primary();
        var after = MasterKey.random(Instant.parse("2026-11-28T00:00:00Z"));
        assertEverybodyIsReadable();

        file().replace(file().read().with(after));
        killInTheMiddle();

        var held = new SealedRowStore(jdbc, new CopyStore(new JdbcTemplate(database))).countCitizenIds();
        assertThat(held).containsOnlyKeys(before.id(), after.id());
        assertThat(ledger.rotation(after.id()).orElseThrow().finished()).isNull();
        assertEverybodyIsReadable();

        var child = start("second.log");
        awaitOf(child, "second.log", () -> isFinished(after));
        stop(child);

        assertThat(file().read().keys()).containsExactly(after, before);
        assertThat(ledger.usage()).isNotEmpty().allMatch(usage -> usage.key() == after.id());
        assertEverybodyIsReadable();
        assertThat(Files.readString(home.resolve("first.log")) + Files.readString(home.resolve("second.log")))
                .contains(RotationChild.TURNS)
                .doesNotContain(RotationChild.FAILURE);
        assertThat(count("select count(*) from household.person")).isEqualTo(PEOPLE);
        assertThat(count("select count(*) from household.person where citizen_id_key_2 is not null"))
                .isZero();
    }

    private void installPreviousVersionWithData() throws IOException {
        var first = Files.createDirectories(home.resolve("keys")).resolve("registry.key");
        Files.writeString(first, HexFormat.of().formatHex(FixedKeys.secret(7)) + "\n");
        try (var context = new SpringApplicationBuilder(ImportChild.Parts.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--amno.data-dir=" + home)) {
            ActingExtension.OFFICER
                    .carrier()
                    .run(() -> context.getBean(Registry.class)
                            .record(
                                    RotationChild.DAY,
                                    IntStream.range(0, HOUSEHOLDS)
                                            .mapToObj(number -> RotationChild.sheet(number, "Giàng A Páo"))
                                            .toList()));
        }
    }

    /** Held by a lock on somebody beyond the first batches, then killed. */
    private void killInTheMiddle() throws IOException, InterruptedException {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        var child = start("first.log");
        transactions.executeWithoutResult(_ -> {
            // Found first and locked then: a lock with an offset takes the rows that it skips as well.
            jdbc.sql("""
                    select id from household.person
                    where id = (select id from household.person order by id offset 7000 limit 1) for update
                    """).query(UUID.class).single();
            awaitOf(child, "first.log", KeyRotationTests::waitsForALock);
            child.destroyForcibly();
            RegistryTables.await(() -> !child.isAlive());
        });
        RegistryTables.await(() -> count("""
                select count(*) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
                """) == 0);
    }

    /** Tells what the program said when it does not come to it. */
    private void awaitOf(Process child, String log, BooleanSupplier condition) {
        try {
            RegistryTables.await(() -> condition.getAsBoolean() || !child.isAlive());
        } catch (AssertionError e) {
            throw new AssertionError(said(log), e);
        }
    }

    private String said(String log) {
        try {
            return Files.readString(home.resolve(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(String log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RotationChild.class.getName(),
                        "--spring.datasource.url=" + url,
                        "--amno.data-dir=" + home)
                .redirectErrorStream(true)
                .redirectOutput(new File(home.toFile(), log))
                .start();
    }

    private static void stop(Process child) throws InterruptedException {
        assertThat(child.isAlive()).isTrue();
        child.destroyForcibly();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private boolean isFinished(MasterKey key) {
        return ledger.rotation(key.id())
                .map(rotation -> rotation.finished() != null)
                .orElse(false);
    }

    /** Asked outside the transaction that holds the lock, because within one PostgreSQL tells of other sessions only once. */
    private static boolean waitsForALock() {
        return PostgresForTests.superuser().sql("""
                                select count(*) from pg_stat_activity
                                where datname = 'key_rotation' and wait_event_type = 'Lock' and query like '%sealed_again%'
                                """).query(Long.class).single() > 0;
    }

    /** Opens everything with the keys in the file, and looks everybody up by the blind index that the registry says it is under. */
    private void assertEverybodyIsReadable() throws IOException {
        var keys = file().read();
        var cipher = new RegistryCipher(FixedKeys.sealing(keys), FixedKeys.blindIndex(keys));
        var indexKey = indexKey(keys);
        var people = jdbc.sql("select id, citizen_id, citizen_id_key from household.person")
                .query((row, _) -> {
                    var digits = cipher.openCitizenId(row.getObject("id", UUID.class), row.getBytes("citizen_id"));
                    assertThat(row.getBytes("citizen_id_key")).isEqualTo(cipher.citizenIdKey(indexKey, digits));
                    return digits;
                })
                .list();
        var sheets = jdbc.sql("select content_hash, sealed from household.sheet")
                .query((row, _) ->
                        SheetCodec.decode(cipher.openSheet(row.getBytes("content_hash"), row.getBytes("sealed"))))
                .list();

        assertThat(people).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(sheets).hasSize(HOUSEHOLDS).allMatch(sheet -> sheet.members().size() == RotationChild.MEMBERS);
    }

    private int indexKey(KeySet keys) {
        return new IndexKeyStore(jdbc, FixedKeys.blindIndex(keys)).current();
    }

    private KeyFile file() {
        return new KeyFile(home.resolve("keys"));
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
