package vn.amno.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Role;
import vn.amno.access.SignedIn;
import vn.amno.kernel.Acting;
import vn.amno.keys.KeyLedgerStore;
import vn.amno.keys.KeysRotated;
import vn.amno.keys.Signing;

/** What an administrator reads about the installation. */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class OperatePageTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final String SHA = "ab".repeat(32);

    private final MockMvcTester mvc;
    private final Upkeep upkeep;
    private final Signing signing;
    private final KeyLedgerStore ledger;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OperatePageTests(
            MockMvcTester mvc,
            Upkeep upkeep,
            Signing signing,
            KeyLedgerStore ledger,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mvc = mvc;
        this.upkeep = upkeep;
        this.signing = signing;
        this.ledger = ledger;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @BeforeEach
    void forget() {
        PostgresForTests.superuser().sql("delete from operate.copy").update();
        PostgresForTests.superuser().sql("delete from operate.log_check").update();
    }

    @Test
    void whatWasNeverDoneIsSaidPlainly() {
        assertThat(page())
                .contains("Chưa sao lưu lần nào", "Chưa khôi phục thử bản sao lưu nào", "Chưa kiểm tra lần nào")
                .doesNotContain("không có việc gì phải làm");
    }

    @Test
    void aFreshCopyAndItsRehearsalAreShownWithFileRowsAndChecksum() {
        record(Copy.Kind.BACKUP, Duration.ofHours(3), "/mnt/sao-luu/amno-1.amnobackup");
        record(Copy.Kind.REHEARSAL, Duration.ofHours(2), "/mnt/sao-luu/amno-1.amnobackup");
        asSystem(() -> upkeep.record(new LogVerdict(clock.instant(), 7, 70, 0, 3, 0)));

        assertThat(page())
                .contains(
                        "/mnt/sao-luu/amno-1.amnobackup",
                        "5.100.000 dòng",
                        SHA,
                        "3 giờ trước",
                        "khôi phục thử lúc",
                        "7 khối, 70 dòng, 3 điểm neo, 0 lỗi")
                .contains("không có việc gì phải làm");
    }

    @Test
    void whatIsTooOldAsksToBeDoneAgain() {
        record(Copy.Kind.BACKUP, Duration.ofHours(26), "cu.amnobackup");
        record(Copy.Kind.RESTORE, Duration.ofDays(9), "cu.amnobackup");

        assertThat(page())
                .contains("Lần sao lưu gần nhất đã 26 giờ trước", "Lần khôi phục thử gần nhất đã 9 ngày trước");
    }

    @Test
    void aLogThatWasNeverOrNotLatelyCheckedIsSomethingToDo() {
        record(Copy.Kind.BACKUP, Duration.ofHours(3), "moi.amnobackup");
        record(Copy.Kind.REHEARSAL, Duration.ofHours(2), "moi.amnobackup");
        assertThat(page()).contains("Chưa kiểm tra nhật ký lần nào").doesNotContain("không có việc gì phải làm");

        asSystem(() -> upkeep.record(new LogVerdict(clock.instant().minus(Duration.ofDays(40)), 7, 70, 0, 3, 0)));
        assertThat(page())
                .contains("Lần kiểm tra nhật ký gần nhất đã 40 ngày trước")
                .doesNotContain("không có việc gì phải làm");
    }

    @Test
    void aLogThatDoesNotMatchIsTheFirstThingRead() {
        asSystem(() -> upkeep.record(new LogVerdict(clock.instant(), 7, 69, 0, 3, 2)));

        assertThat(page()).contains("thấy 2 lỗi: nhật ký đã bị sửa ngoài chương trình");
        assertThat(page().indexOf("thấy 2 lỗi")).isLessThan(page().indexOf("Chưa sao lưu lần nào"));
    }

    @Test
    void theStateOfChainKeysDiskAndSchemaIsThere() {
        assertThat(page())
                .contains("Niêm phong", "Điểm neo gần nhất", signing.keyId(), "20261128.", "lần đổi")
                .containsPattern("trống [\\d.,]+ GB trên [\\d.,]+ GB");
    }

    @Test
    void whatWasDoneStandsInTheLog() {
        record(Copy.Kind.BACKUP, Duration.ZERO, "/mnt/nhat-ky.amnobackup");

        assertThat(PostgresForTests.superuser()
                        .sql(
                                "select count(*) from audit.entry where action = 'BACKED_UP' and details ->> 'file' = 'nhat-ky.amnobackup'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void aChangeOfKeysIsShownAndStandsInTheLogOnceItIsDone() {
        var key = HexFormat.fromHexDigits("0badcafe");
        asSystem(() -> transactions.executeWithoutResult(_ -> ledger.start(key, clock.instant())));
        var running = page();
        asSystem(() -> transactions.executeWithoutResult(_ -> {
            ledger.finish(key, clock.instant());
            events.publishEvent(new KeysRotated("0badcafe", 12));
        }));
        var done = page();
        PostgresForTests.superuser()
                .sql("delete from keys.rotation where key_id = :key")
                .param("key", key)
                .update();

        assertThat(running).contains("Thay sang khóa 0badcafe", "đang làm");
        assertThat(done).contains("Thay sang khóa 0badcafe", "xong");
        assertThat(PostgresForTests.superuser()
                        .sql("select count(*) from audit.entry where action = 'KEY_ROTATED' and object_id = '0badcafe'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(mvc.get().uri("/operate").with(SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String page() {
        var answer = mvc.get()
                .uri("/operate")
                .with(SignedIn.as(Role.ADMINISTRATOR, null))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void record(Copy.Kind kind, Duration ago, String file) {
        Instant then = clock.instant().minus(ago);
        asSystem(() -> upkeep.record(new Copy(
                kind, then, Duration.ofSeconds(18), new Copy.File(file, then, 45, 5_100_000, 262L << 20, SHA))));
    }

    private static void asSystem(Runnable work) {
        Acting.system("thử").carrier().run(work);
    }
}
