package vn.amno.operate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.database.Detached;
import vn.amno.operate.Copy;
import vn.amno.operate.LogVerdict;
import vn.amno.operate.Removal;

/** SQL for what was done to keep the installation. */
@Repository
@Detached
class UpkeepStore {

    private final JdbcClient jdbc;

    UpkeepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Copy copy) {
        jdbc.sql("""
                insert into operate.copy (id, kind, done_at, took_ms, file, taken_at, tables, row_count, bytes, sha256)
                values (:id, :kind, :doneAt, :took, :file, :takenAt, :tables, :rows, :bytes, decode(:sha256, 'hex'))
                """)
                .param("id", id)
                .param("kind", copy.kind().name())
                .param("doneAt", copy.doneAt().atOffset(ZoneOffset.UTC))
                .param("took", copy.took().toMillis())
                .param("file", copy.file().path())
                .param("takenAt", copy.file().takenAt().atOffset(ZoneOffset.UTC))
                .param("tables", copy.file().tables())
                .param("rows", copy.file().rows())
                .param("bytes", copy.file().bytes())
                .param("sha256", copy.file().sha256())
                .update();
    }

    void add(UUID id, LogVerdict verdict) {
        jdbc.sql("""
                insert into operate.log_check (id, done_at, blocks, sealed, waiting, anchors, faults)
                values (:id, :doneAt, :blocks, :sealed, :waiting, :anchors, :faults)
                """)
                .param("id", id)
                .param("doneAt", verdict.doneAt().atOffset(ZoneOffset.UTC))
                .param("blocks", verdict.blocks())
                .param("sealed", verdict.sealed())
                .param("waiting", verdict.waiting())
                .param("anchors", verdict.anchors())
                .param("faults", verdict.faults())
                .update();
    }

    Optional<Copy> findLast(Copy.Kind kind) {
        return jdbc.sql("""
                select kind, done_at, took_ms, file, taken_at, tables, row_count, bytes, encode(sha256, 'hex') as sha256
                from operate.copy where kind = :kind order by done_at desc, id desc limit 1
                """)
                .param("kind", kind.name())
                .query((row, _) -> copy(row))
                .optional();
    }

    Optional<LogVerdict> findLastVerdict() {
        return jdbc.sql("""
                select done_at, blocks, sealed, waiting, anchors, faults from operate.log_check order by done_at desc, id desc limit 1
                """)
                .query((row, _) -> new LogVerdict(
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getLong("blocks"),
                        row.getLong("sealed"),
                        row.getLong("waiting"),
                        row.getInt("anchors"),
                        row.getInt("faults")))
                .optional();
    }

    void add(UUID id, Removal removal) {
        jdbc.sql("insert into operate.removal (id, done_at, kinds, removed) values (:id, :doneAt, :kinds, :removed)")
                .param("id", id)
                .param("doneAt", removal.doneAt().atOffset(ZoneOffset.UTC))
                .param("kinds", removal.kinds())
                .param("removed", removal.removed())
                .update();
    }

    Optional<Removal> findLastRemoval() {
        return jdbc.sql("select done_at, kinds, removed from operate.removal order by done_at desc, id desc limit 1")
                .query((row, _) -> new Removal(
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getInt("kinds"),
                        row.getLong("removed")))
                .optional();
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                Copy.Kind.valueOf(row.getString("kind")),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("took_ms")),
                new Copy.File(
                        row.getString("file"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getInt("tables"),
                        row.getLong("row_count"),
                        row.getLong("bytes"),
                        row.getString("sha256")));
    }
}
