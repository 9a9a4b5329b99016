package vn.amno.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import vn.amno.audit.ChainFault;
import vn.amno.audit.ChainFault.Kind;
import vn.amno.audit.ChainReport;

/** A log that is restored into another database server, whose transaction numbers begin lower. */
class EraTests {

    private static final List<String> TABLES = List.of("audit.era", "audit.block", "audit.entry");

    @Test
    void aRestoredLogKeepsItsBlocksAndIsSealedOn(@TempDir Path directory) throws Exception {
        try (var oldServer = new LogServer();
                var newServer = new LogServer()) {
            var old = oldServer.newDatabase();
            // The old server has counted far beyond where a fresh one begins.
            IntStream.range(0, 400).forEach(old::record);
            old.seal();
            IntStream.range(0, 3).forEach(old::record);
            var source = newServer.newSource();
            for (var table : TABLES) {
                copy(table, oldServer.lastSource(), source);
            }
            var restored = new LogDatabase(source);
            restored.jdbc
                    .sql("select setval('audit.entry_seq_seq', (select max(seq) from audit.entry))")
                    .query(Long.class)
                    .single();
            restored.record(1);
            restored.record(2);

            assertThat(restored.seal()).isEqualTo(5);
            assertThat(restored.count("era")).isEqualTo(2);
            var anchors = directory.resolve("anchors.jsonl");
            assertThat(check(restored, anchors)).satisfies(report -> {
                assertThat(report.sealed()).isEqualTo(405);
                assertThat(report.waiting()).isZero();
                assertThat(report.faults()).isEmpty();
            });
            restored.tamper("delete from audit.entry where seq = 402");
            assertThat(check(restored, anchors).faults())
                    .extracting(ChainFault::kind)
                    .containsExactly(Kind.BLOCK_CHANGED);
        }
    }

    @Test
    void theSameServerStaysInItsEra() throws IOException {
        try (var server = new LogServer()) {
            var log = server.newDatabase();
            log.record(1);

            log.chain.beginEraWhereMoved();
            log.record(2);

            assertThat(log.count("era")).isEqualTo(1);
            assertThat(log.seal()).isEqualTo(2);
            assertThat(log.count("block")).isEqualTo(1);
        }
    }

    private static ChainReport check(LogDatabase log, Path anchors) throws GeneralSecurityException {
        var reader = new ChainReader(log.chain, new InkStamp(), new AnchorFile(anchors));
        return log.read(() -> reader.check(null));
    }

    private static void copy(String table, DataSource from, DataSource to) throws SQLException, IOException {
        var bytes = new ByteArrayOutputStream();
        try (var connection = from.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from %s) to stdout (format binary)".formatted(table), bytes);
        }
        try (var connection = to.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s from stdin (format binary)".formatted(table),
                            new ByteArrayInputStream(bytes.toByteArray()));
        }
    }
}
