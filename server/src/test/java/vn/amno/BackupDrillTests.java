package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.amno.backup.Backup;
import vn.amno.backup.BackupException;
import vn.amno.cli.AmnoCommand;
import vn.amno.cli.Maintenance;
import vn.amno.database.DatabaseRole;

/** A copy of a used database, taken while its server runs, carried into an empty place: what comes back is what was there. */
class BackupDrillTests {

    private static final int HOUSEHOLDS = 2_000;
    private static final String SECRET = "Nguyễn Thị Sửu";

    @TempDir
    private static Path place;

    private static DurablePostgres server;
    private static Path home;

    private final DatabaseMaintenance copies = new DatabaseMaintenance(
            "thử", Clock.fixed(Instant.parse("2026-11-28T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @BeforeAll
    static void useADatabase() throws IOException, SQLException {
        home = place.resolve("home");
        server = DurablePostgres.start(home);
        Migrations.migrate(server);
        try (var connection = DriverManager.getConnection(
                        server.url(), DatabaseRole.JOB.user(), server.password(DatabaseRole.JOB));
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into household.household (id, commune_id, area_key, code, head_name, name_key, registered_on)
                    select uuidv7(), 1, 1000 + n %% 50, 'H' || n, '%s', 'nguyen thi suu', date '2025-01-01' + n %% 300
                    from generate_series(1, %d) n
                    """.formatted(SECRET, HOUSEHOLDS));
            statement.execute("""
                    insert into audit.entry (at, actor, action, object_type)
                    select timestamptz '2026-11-01 08:00:00+07' + n * interval '1 day', 'ai', 'EXPORTED', 'list' from generate_series(1, 90) n
                    """);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void bringsBackEveryRowOfEveryTable(@TempDir Path elsewhere) throws Exception {
        var copy = copies.backup(settings(home), elsewhere.resolve("copies"));
        carryKeys(home, elsewhere.resolve("home"));

        var restored = copies.restore(settings(elsewhere.resolve("home")), copy.file(), null);

        assertThat(restored).isEqualTo(copy.manifest());
        assertThat(restored.rows()).isGreaterThan(HOUSEHOLDS);
        var second = copies.backup(settings(elsewhere.resolve("home")), elsewhere.resolve("second"));
        assertThat(second.manifest().tables()).isEqualTo(copy.manifest().tables());
        assertThat(second.manifest().sequences()).isEqualTo(copy.manifest().sequences());
        assertThat(second.manifest().partitions()).containsAll(copy.manifest().partitions());
    }

    @Test
    void leavesGuardsAsTheyWere(@TempDir Path elsewhere) throws Exception {
        var copy = copies.backup(settings(home), elsewhere.resolve("copies"));
        carryKeys(home, elsewhere.resolve("home"));
        copies.restore(settings(elsewhere.resolve("home")), copy.file(), null);

        try (var restored = DurablePostgres.start(elsewhere.resolve("home"));
                var connection = DriverManager.getConnection(
                        restored.url(), DatabaseRole.OWNER.user(), restored.password(DatabaseRole.OWNER));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from audit.entry"))
                    .hasMessageContaining("chỉ ghi thêm");
            try (var rows = statement.executeQuery("select count(*) from household.household")) {
                rows.next();
                assertThat(rows.getInt(1))
                        .as("rows that the owner sees without a scope")
                        .isZero();
            }
        }
    }

    @Test
    void rehearsesWithoutTouchingTheData(@TempDir Path elsewhere) throws Exception {
        var copy = copies.backup(settings(home), elsewhere);

        var rehearsed = copies.rehearse(settings(home), copy.file(), null);

        assertThat(rehearsed).isEqualTo(copy.manifest());
    }

    @Test
    void theCommandsKeepWhatTheyDidWhereThePageReadsIt(@TempDir Path elsewhere) throws Exception {
        var copiesMade = elsewhere.resolve("copies");
        var restored = elsewhere.resolve("home");

        assertThat(command("backup", copiesMade.toString(), "--rehearse", "--data-dir=" + home))
                .isZero();
        carryKeys(home, restored);
        assertThat(command("restore", copiesMade.toString(), "--data-dir=" + restored))
                .isZero();

        assertThat(kept(server)).containsExactly("BACKUP BACKED_UP", "REHEARSAL RESTORED");
        try (var second = DurablePostgres.start(restored)) {
            assertThat(kept(second)).containsExactly("RESTORE RESTORED");
        }
    }

    private int command(String... arguments) {
        return AmnoCommand.run(
                TimeConfiguration.VIETNAM,
                (_, _) -> {
                    throw new IllegalStateException("No server was asked for.");
                },
                new Maintenance(copies, new LogMaintenance(), new UpkeepMaintenance(), new KeyMaintenance()),
                arguments);
    }

    /** Each with its entry in the log. */
    private static List<String> kept(DurablePostgres database) throws SQLException {
        var kept = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(
                        database.url(), DatabaseRole.BACKUP.user(), database.password(DatabaseRole.BACKUP));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.kind || ' ' || e.action from operate.copy c
                        join audit.entry e on e.object_type = 'copy' and e.object_id = c.id::text
                        order by c.done_at, c.kind
                        """)) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        return kept;
    }

    @Test
    void goesOnMakingCopiesWhereOnlyThePrivateHalfWasBroughtBack(@TempDir Path elsewhere) throws Exception {
        var copy = copies.backup(settings(home), elsewhere.resolve("copies"));
        var restored = elsewhere.resolve("home");
        Files.createDirectories(restored.resolve("keys"));
        Files.copy(home.resolve("keys/backup.private"), restored.resolve("keys/backup.private"));
        copies.restore(settings(restored), copy.file(), null);

        var next = copies.backup(settings(restored), elsewhere.resolve("next"));

        assertThat(restored.resolve("keys/backup.public")).hasSameBinaryContentAs(home.resolve("keys/backup.public"));
        assertThat(copies.rehearse(settings(home), next.file(), null).tables())
                .isEqualTo(next.manifest().tables());
    }

    @Test
    void saysNothingWithoutTheKey(@TempDir Path elsewhere) throws Exception {
        var copy = copies.backup(settings(home), elsewhere);

        var bytes = Files.readAllBytes(copy.file());

        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(SECRET, "household");
        assertThatThrownBy(() -> copies.rehearse(settings(elsewhere), copy.file(), null))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("backup.private");
    }

    @Test
    void refusesADamagedCopyBeforeAnythingIsDone(@TempDir Path elsewhere) throws Exception {
        var copy = copies.backup(settings(home), elsewhere.resolve("copies"));
        var whole = Files.readAllBytes(copy.file());
        var flipped = whole.clone();
        flipped[flipped.length / 2] ^= 1;
        var cut = java.util.Arrays.copyOf(whole, whole.length - 100);
        var target = elsewhere.resolve("home");
        carryKeys(home, target);

        for (var damaged : new byte[][] {flipped, cut}) {
            var file = Files.write(elsewhere.resolve("damaged" + Backup.SUFFIX), damaged);
            assertThatThrownBy(() -> copies.restore(settings(target), file, null))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("không mở được");
        }
        assertThat(target.resolve("postgres")).doesNotExist();
    }

    @Test
    void refusesAPlaceThatIsUsed(@TempDir Path elsewhere) throws Exception {
        var copy = copies.backup(settings(home), elsewhere);

        assertThatThrownBy(() -> copies.restore(settings(home), copy.file(), null))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("đã có dữ liệu");
    }

    private static Map<String, Object> settings(Path directory) {
        return Map.of("amno.data-dir", directory.toString());
    }

    private static void carryKeys(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve("keys"));
        try (Stream<Path> files = Files.list(from.resolve("keys"))) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve("keys").resolve(file.getFileName()));
            }
        }
    }
}
