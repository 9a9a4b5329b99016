package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.audit.ChainCheck;
import vn.amno.cli.AmnoCommand;
import vn.amno.cli.Maintenance;
import vn.amno.database.DatabaseRole;
import vn.amno.kernel.Acting;

/** Promise P10 at the command line: what the program sealed and anchored is compared with what is there now. */
class LogVerifyTests {

    private static final int ENTRIES = 6;

    @TempDir
    private static Path place;

    /** Of a server that ran, kept the log, and was stopped. */
    private static Path used;

    @TempDir
    private Path home = Path.of("");

    @BeforeAll
    static void runAServer() {
        used = place.resolve("used");
        try (var context = SpringApplication.run(Application.class, "--amno.data-dir=" + used, "--server.port=0")) {
            Acting.system("thử").carrier().run(() -> {
                for (var number = 0; number < ENTRIES; number++) {
                    record(context, "L" + number);
                    waitUntilSealed(context.getBean(ChainCheck.class));
                }
            });
        }
    }

    private static void record(BeanFactory beans, String id) {
        var log = beans.getBean(AuditLog.class);
        beans.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> log.record(new Act(Action.EXPORTED, "list", id)));
    }

    /** So that each entry has a block of its own. */
    private static void waitUntilSealed(ChainCheck check) {
        for (var left = 300; check.check(null).waiting() > 0; left--) {
            assertThat(left).as("turns left until the sealer came").isPositive();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Test
    void whatNobodyTouchedIsCleanWhetherTheServerStandsStillOrRuns() throws Exception {
        copyHome();

        var still = verify();
        Run running;
        try (var _ = DurablePostgres.start(home)) {
            running = verify();
        }

        assertThat(still.words()).contains("không có lỗi", "đã so 1 điểm neo").containsPattern("Đã đọc [1-9]\\d* khối");
        assertThat(still.exitCode()).isZero();
        assertThat(running.exitCode()).isZero();
        assertThat(running.words())
                .as("the first check stands in the log itself")
                .contains("không có lỗi", "1 dòng chờ niêm phong")
                .doesNotContain("sổ vận hành");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit.entry set actor = 'ai khác' where object_id = 'L2' | có dòng bị sửa
            delete from audit.entry where object_id = 'L2'                  | thiếu 1 dòng
            delete from audit.block where number = 1                        | thiếu 1 khối
            """)
    void aChangedOrMissingRowIsNamedWithItsBlockAndMoment(String statement, String words) throws Exception {
        copyHome();

        var run = tamperAndVerify(List.of(statement));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words())
                .contains("KHÔNG khớp", words)
                .containsPattern("[Kk]hối \\d+ \\(niêm phong lúc \\d\\d:\\d\\d.*\\d{4}");
    }

    @Test
    void aTailCutOffIsNamedByTheAnchorAndNothingElse() throws Exception {
        copyHome();
        var kept = Files.copy(home.resolve("audit-anchors.jsonl"), place.resolve("kept.jsonl"));

        var run = tamperAndVerify(List.of(
                "delete from audit.entry e using audit.block b where b.number = (select max(number) from audit.block) and (e.era, e.tx, e.seq) >= (b.era, b.first_tx, b.first_seq)",
                "delete from audit.block where number = (select max(number) from audit.block)"));
        Files.delete(home.resolve("audit-anchors.jsonl"));
        var withoutAnchors = verify();
        var withKeptAnchors = verify("--anchors=" + kept);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words()).contains("1 lỗi", "nay không còn");
        assertThat(withoutAnchors.exitCode()).isZero();
        assertThat(withoutAnchors.words()).contains("Không có điểm neo để so");
        assertThat(withKeptAnchors.exitCode()).isEqualTo(1);
        assertThat(withKeptAnchors.words()).contains("1 lỗi", "nay không còn");
    }

    @Test
    void whatCouldNotBeDoneIsNotClean() {
        assertThat(verify().exitCode()).isEqualTo(1);
        assertThat(verify().words()).contains("chưa có dữ liệu nào");
    }

    @Test
    void anchorsThatAreNamedMustBeThere() throws Exception {
        copyHome();

        var run = verify("--anchors=" + home.resolve("khong-co.jsonl"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words()).contains("không có tệp", "khong-co.jsonl");
    }

    private Run tamperAndVerify(List<String> statements) throws IOException, SQLException {
        try (var server = DurablePostgres.start(home)) {
            try (var connection = DriverManager.getConnection(
                    server.url(), DatabaseRole.OWNER.user(), server.password(DatabaseRole.OWNER))) {
                execute(
                        connection,
                        List.of(
                                "alter table audit.entry disable trigger user",
                                "alter table audit.block disable trigger user"));
                execute(connection, statements);
            }
            return verify();
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private void copyHome() throws IOException {
        FileSystemUtils.copyRecursively(used, home);
        // PostgreSQL starts on data only that nobody else may read.
        try (var originals = Files.walk(used)) {
            for (var original : originals.toList()) {
                Files.setPosixFilePermissions(
                        home.resolve(used.relativize(original)), Files.getPosixFilePermissions(original));
            }
        }
    }

    private Run verify(String... options) {
        var words = new ByteArrayOutputStream();
        var standardError = System.err;
        System.setErr(new PrintStream(words, true, StandardCharsets.UTF_8));
        try {
            var arguments = new String[options.length + 3];
            arguments[0] = "audit";
            arguments[1] = "verify";
            arguments[2] = "--data-dir=" + home;
            System.arraycopy(options, 0, arguments, 3, options.length);
            var exitCode = AmnoCommand.run(
                    TimeConfiguration.VIETNAM,
                    (_, _) -> {
                        throw new IllegalStateException("No server was asked for.");
                    },
                    new Maintenance(
                            new DatabaseMaintenance("thử", TimeConfiguration.VIETNAM),
                            new LogMaintenance(),
                            new UpkeepMaintenance(),
                            new KeyMaintenance()),
                    arguments);
            return new Run(exitCode, words.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(standardError);
        }
    }

    private record Run(int exitCode, String words) {}
}
