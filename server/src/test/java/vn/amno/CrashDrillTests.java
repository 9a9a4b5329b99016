package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.amno.database.DatabaseRole;

/** Promises P1, P2 and P4: what was acknowledged survives a server that is killed or out of room, nothing is there in part, and a repeat is harmless. */
@Tag("deep")
class CrashDrillTests {

    private static final int ROUNDS = 5;
    private static final int WRITERS = 4;
    private static final int ROWS = 10;
    private static final int SHORTEST_MILLIS = 500;
    private static final int LONGEST_MILLIS = 2500;
    private static final String NO_ROOM = "53100";

    @Test
    void noAcknowledgedWriteIsLostWhenTheServerIsKilledAndARepeatChangesNothing(@TempDir Path home) throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var acknowledged = new HashSet<UUID>();
        try (var postgres = DurablePostgres.start(home);
                var connection = connect(postgres)) {
            connection.createStatement().execute("create table drill (batch uuid, row int, primary key (batch, row))");
        }
        for (var round = 0; round < ROUNDS; round++) {
            var outcome = writeUntilKilled(home, random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
            acknowledged.addAll(outcome.acknowledged());
            try (var postgres = DurablePostgres.start(home);
                    var connection = connect(postgres)) {
                var there = batches(connection);
                assertThat(there)
                        .as("seed %d, round %d: acknowledged", seed, round)
                        .containsAll(acknowledged);
                for (var unsure : outcome.unsure()) {
                    write(connection, unsure);
                    acknowledged.add(unsure);
                }
                assertThat(batches(connection))
                        .as("seed %d, round %d: after the repeat", seed, round)
                        .isEqualTo(acknowledged);
            }
        }
        assertThat(acknowledged).as("seed %d", seed).hasSizeGreaterThan(ROUNDS * WRITERS);
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledgedAndIsWrittenToAgainAfterwards(@TempDir Path mount) throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=420m", "tmpfs", mount.toString()),
                "Cannot mount a small disk here.");
        try {
            var home = mount.resolve("home");
            var ballast = mount.resolve("ballast");
            Files.write(ballast, new byte[100 << 20]);
            var acknowledged = new HashSet<UUID>();
            try (var postgres = DurablePostgres.start(home)) {
                try (var connection = connect(postgres)) {
                    connection.createStatement().execute("create table filling (id uuid primary key, content text)");
                    connection.createStatement().execute("alter table filling alter content set storage external");
                }
                assertThat(fill(postgres, acknowledged))
                        .as("what the server says")
                        .isEqualTo(NO_ROOM);
                assertThat(ids(postgres)).as("while full").isEqualTo(acknowledged);

                Files.delete(ballast);

                try (var connection = connect(postgres)) {
                    acknowledged.add(add(connection));
                }
                assertThat(ids(postgres)).as("with room again").isEqualTo(acknowledged);
            }
            try (var postgres = DurablePostgres.start(home)) {
                assertThat(ids(postgres)).as("after a restart").isEqualTo(acknowledged);
            }
        } finally {
            run("umount", "-l", mount.toString());
        }
    }

    private static Outcome writeUntilKilled(Path home, int millis) throws Exception {
        var outcome = new Outcome(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        var killed = new AtomicBoolean();
        var postgres = DurablePostgres.start(home);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                writers.execute(() -> write(postgres, outcome, killed));
            }
            Thread.sleep(millis);
            var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                            .getFirst()
                            .strip()))
                    .orElseThrow();
            server.destroyForcibly();
            server.onExit().get(1, TimeUnit.MINUTES);
            killed.set(true);
        }
        try {
            postgres.close();
        } catch (IOException | RuntimeException expected) {
            // There is nothing left to stop.
        }
        return outcome;
    }

    /** Until the connection breaks. */
    private static void write(DurablePostgres postgres, Outcome outcome, AtomicBoolean killed) {
        try (var connection = connect(postgres)) {
            while (!killed.get()) {
                var batch = UUID.randomUUID();
                outcome.unsure().add(batch);
                write(connection, batch);
                outcome.acknowledged().add(batch);
                outcome.unsure().remove(batch);
            }
        } catch (SQLException broken) {
            // What was sent and not answered stays among the unsure.
        }
    }

    private static void write(Connection connection, UUID batch) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("insert into drill values (?, ?) on conflict do nothing")) {
            for (var row = 0; row < ROWS; row++) {
                statement.setObject(1, batch);
                statement.setInt(2, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    /** Of which every row is there; fails when one is there in part. */
    private static Set<UUID> batches(Connection connection) throws SQLException {
        var found = new HashSet<UUID>();
        try (var rows = connection.createStatement().executeQuery("select batch, count(*) from drill group by batch")) {
            while (rows.next()) {
                assertThat(rows.getInt(2)).as("rows of a batch").isEqualTo(ROWS);
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }

    /** Gives the SQLSTATE of the refusal. */
    private static String fill(DurablePostgres postgres, Set<UUID> acknowledged) throws SQLException {
        try (var connection = connect(postgres)) {
            while (true) {
                acknowledged.add(add(connection));
            }
        } catch (SQLException full) {
            return full.getSQLState();
        }
    }

    private static UUID add(Connection connection) throws SQLException {
        var id = UUID.randomUUID();
        try (var statement =
                connection.prepareStatement("insert into filling values (?, repeat(md5(random()::text), 8000))")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
        return id;
    }

    private static Set<UUID> ids(DurablePostgres postgres) throws SQLException {
        var found = new HashSet<UUID>();
        try (var connection = connect(postgres);
                var rows = connection
                        .createStatement()
                        .executeQuery("select id from filling where length(content) = 256000")) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }

    private static Connection connect(DurablePostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.url(), DatabaseRole.OWNER.user(), postgres.password(DatabaseRole.OWNER));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    /** @param unsure sent, and no answer came */
    private record Outcome(Queue<UUID> acknowledged, Queue<UUID> unsure) {}
}
