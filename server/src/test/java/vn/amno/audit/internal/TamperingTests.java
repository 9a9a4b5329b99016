package vn.amno.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import vn.amno.audit.ChainFault;
import vn.amno.audit.ChainFault.Kind;
import vn.amno.audit.ChainReport;

/** Promise P10: tampering with the log shows. */
class TamperingTests {

    private static final int BLOCKS = 5;
    private static final int ENTRIES = 4;

    private static LogServer server;
    private LogDatabase log;
    private Anchors anchors;
    private ChainReader reader;
    private Path anchorFile;

    @BeforeAll
    static void startServer() {
        server = new LogServer();
    }

    @BeforeEach
    void writeAndSeal(@TempDir Path directory) throws IOException, GeneralSecurityException {
        log = server.newDatabase();
        anchorFile = directory.resolve("anchors.jsonl");
        var signing = new InkStamp();
        anchors = new Anchors(log.chain, signing, new AnchorFile(anchorFile), LogDatabase.CLOCK);
        reader = new ChainReader(log.chain, signing, new AnchorFile(anchorFile));
        for (var block = 0; block < BLOCKS; block++) {
            IntStream.range(0, ENTRIES).forEach(log::record);
            log.seal();
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    void aLogThatNobodyTouchedHasNoFault() {
        anchors.anchorHead();
        log.record(1);

        var report = check();

        assertThat(report).isEqualTo(new ChainReport(BLOCKS, BLOCKS * ENTRIES, 1, 1, report.faults()));
        assertThat(report.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor = 'ai khác' where seq = 10",
                "update audit.entry set reason = '' where seq = 10",
                "update audit.entry set details = '{\"rows\": \"7\"}' where seq = 10",
                "update audit.entry set at = at + interval '1 microsecond' where seq = 10",
                "update audit.entry set area_key = 1 where seq = 10",
                "delete from audit.entry where seq = 10",
                "update audit.block set sealed_at = sealed_at - interval '1 day' where number = 3",
                "update audit.block set hash = sha256('x') where number = 3",
                "update audit.block set entries = entries + 1 where number = 3"
            })
    void aChangedOrMissingRowIsFoundInItsBlock(String statement) {
        log.tamper(statement);

        assertThat(check().faults()).extracting(ChainFault::block).first().isEqualTo(3L);
        assertThat(check().faults()).extracting(ChainFault::kind).first().isEqualTo(Kind.BLOCK_CHANGED);
    }

    @Test
    void aRowPutIntoABlockIsFound() {
        log.tamper("""
                insert into audit.entry (seq, era, tx, at, actor, action, object_type)
                select 1000, era, tx, at, 'ai đó', action, object_type from audit.entry where seq = 10
                """);

        assertThat(check().faults()).extracting(ChainFault::kind).first().isIn(Kind.BLOCK_CHANGED, Kind.ENTRY_ADDED);
    }

    @Test
    void aRowPutBeforeTheFirstBlockIsFound() {
        log.tamper("""
                insert into audit.entry (era, tx, actor, action, object_type) values (0, '1', 'ai đó', 'PRINTED', 'slip')
                """);

        assertThat(check().faults()).extracting(ChainFault::kind).containsExactly(Kind.ENTRY_ADDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99, '1'", "1, '4000000000000'"})
    void aRowWithANumberFromElsewhereIsNeverSealedButFound(String position) {
        log.tamper("""
                insert into audit.entry (era, tx, actor, action, object_type) values (%s, 'ai đó', 'PRINTED', 'slip')
                """.formatted(position));
        log.record(1);

        assertThat(log.seal()).isEqualTo(1);
        assertThat(check().faults()).extracting(ChainFault::kind).containsExactly(Kind.ENTRY_FROM_ELSEWHERE);
    }

    @Test
    void aBlockTakenOutIsFound() {
        log.tamper("delete from audit.block where number = 3");

        assertThat(check().faults()).extracting(ChainFault::kind).containsExactly(Kind.BLOCK_MISSING, Kind.ENTRY_ADDED);
    }

    @Test
    void aBlockTakenOutWithItsRowsAndTheRestRenumberedIsFound() {
        log.tamper("delete from audit.entry where seq between 9 and 12");
        log.tamper("delete from audit.block where number = 3");
        log.tamper("update audit.block set number = number - 1 where number = 4");
        log.tamper("update audit.block set number = number - 1 where number = 5");

        assertThat(check().faults()).extracting(ChainFault::kind).first().isEqualTo(Kind.BLOCK_UNLINKED);
    }

    @Test
    void aTailCutOffIsFoundByTheAnchorAndByNothingElse() throws IOException {
        anchors.anchorHead();
        cutTail();
        var anchored = check();
        Files.delete(anchorFile);

        assertThat(check().faults()).isEmpty();
        assertThat(anchored.faults()).extracting(ChainFault::kind).containsExactly(Kind.TAIL_CUT);
    }

    @Test
    void aTailCutOffAndWrittenAnewIsFoundByTheAnchor() {
        anchors.anchorHead();
        cutTail();
        log.record(1);
        log.seal();

        assertThat(check().faults()).extracting(ChainFault::kind).containsExactly(Kind.ANCHOR_DIFFERS);
    }

    @Test
    void anAnchorThatSomebodyElseWroteIsFound() throws IOException {
        anchors.anchorHead();
        Files.writeString(anchorFile, Files.readString(anchorFile).replace("\"block\":5", "\"block\":4"));

        assertThat(check().faults()).extracting(ChainFault::kind).containsExactly(Kind.ANCHOR_UNSIGNED);
    }

    @Test
    void aLineCutByAPowerFailureIsReportedAndSwallowsNoLaterOne() throws IOException {
        Files.writeString(anchorFile, "{\"block\":4,\"ha");
        anchors.anchorHead();

        var report = check();

        assertThat(report.anchors()).isEqualTo(2);
        assertThat(report.faults()).extracting(ChainFault::kind).containsExactly(Kind.ANCHOR_UNREADABLE);
    }

    @Test
    void theHeadIsAnchoredOnceUntilMoreIsSealed() throws IOException {
        anchors.anchorHead();
        anchors.anchorHead();
        log.record(1);
        log.seal();
        anchors.anchorHead();

        assertThat(Files.readAllLines(anchorFile)).hasSize(2);
        assertThat(check().anchors()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor = 'ai khác' where seq = 1",
                "delete from audit.entry where seq = 1",
                "truncate audit.entry",
                "truncate audit.block",
                "truncate audit.era",
                "delete from audit.block where number = 1",
                "update audit.block set entries = 1 where number = 1",
                "update audit.era set server = 1",
                "delete from audit.era"
            })
    void theTablesAreOnlyAddedTo(String statement) {
        assertThatThrownBy(() -> log.jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("Nhật ký chỉ ghi thêm");
    }

    @Test
    void eachMonthIsOnlyAddedTo() {
        var months = log.jdbc
                .sql("select inhrelid::regclass::text from pg_inherits where inhparent = 'audit.entry'::regclass")
                .query(String.class)
                .list();

        assertThat(months).hasSize(Months.AHEAD + 1);
        assertThat(months)
                .allSatisfy(month -> assertThatThrownBy(
                                () -> log.jdbc.sql("truncate " + month).update())
                        .hasStackTraceContaining("Nhật ký chỉ ghi thêm"));
        var month = log.jdbc
                .sql("select distinct tableoid::regclass::text from audit.entry")
                .query(String.class)
                .single();
        assertThatThrownBy(() -> log.jdbc.sql("delete from " + month).update())
                .hasStackTraceContaining("Nhật ký chỉ ghi thêm");
        assertThatThrownBy(() ->
                        log.jdbc.sql("update " + month + " set actor = ''").update())
                .hasStackTraceContaining("Nhật ký chỉ ghi thêm");
    }

    private void cutTail() {
        log.tamper("delete from audit.entry where seq > 16");
        log.tamper("delete from audit.block where number = 5");
    }

    private ChainReport check() {
        return log.read(() -> reader.check(null));
    }
}
