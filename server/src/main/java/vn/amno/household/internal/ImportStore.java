package vn.amno.household.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.amno.household.ImportId;
import vn.amno.household.ImportRun;
import vn.amno.household.ImportRun.Counts;
import vn.amno.household.ImportRun.State;
import vn.amno.kernel.Scope;

/** SQL for import runs. Every change of state names the state it starts from. */
@Repository
class ImportStore {

    /** All but the file itself, which may be megabytes. */
    private static final String RUN = """
            select id, file_name, size, sha256, review_date, state, total, added, changed, unchanged, refused, failure, notices,
                   received_at, finished_at
            from household.import_run
            """;

    private static final int CHUNK = 1 << 20;

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Received received, InputStream content) {
        jdbc.sql("""
                insert into household.import_run (id, file_name, size, sha256, content, review_date, state, received_at,
                    account, sender_name, sender_role, scope, area_key)
                values (:id, :fileName, :size, :sha256, :content, :reviewDate, 'RECEIVED', :receivedAt,
                    :account, :senderName, :senderRole, :scope, :areaKey)
                """)
                .param("id", received.id())
                .param("fileName", received.fileName())
                .param("size", received.size())
                .param("sha256", received.sha256())
                .param("content", new SqlBinaryValue(content, received.size()))
                .param("reviewDate", received.reviewDate())
                .param("receivedAt", utc(received.receivedAt()))
                .param("account", received.sender().account(), Types.OTHER)
                .param("senderName", received.sender().name())
                .param("senderRole", received.sender().role())
                .param(
                        "scope",
                        new SqlArrayValue("integer", received.sender().bounds().toArray()))
                .param("areaKey", received.sender().areaKey())
                .update();
    }

    Sender sender(UUID id) {
        return jdbc.sql("select account, sender_name, sender_role, scope from household.import_run where id = :id")
                .param("id", id)
                .query((row, _) -> new Sender(
                        row.getObject("account", UUID.class),
                        row.getString("sender_name"),
                        row.getString("sender_role"),
                        scope((Integer[]) row.getArray("scope").getArray())))
                .single();
    }

    Optional<ImportRun> find(UUID id) {
        return jdbc.sql(RUN + "where id = :id")
                .param("id", id)
                .query((row, _) -> toRun(row))
                .optional();
    }

    /** Until the end of the transaction nobody else changes the run. */
    Optional<ImportRun> lock(UUID id) {
        return jdbc.sql(RUN + "where id = :id for update")
                .param("id", id)
                .query((row, _) -> toRun(row))
                .optional();
    }

    List<ImportRun> list(int limit) {
        return jdbc.sql(RUN + "order by received_at desc, id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> toRun(row))
                .list();
    }

    /** What there is to do: first to write what was accepted, then to check what was received. */
    Optional<ImportRun> findNext() {
        return jdbc.sql(RUN + """
                where state in ('WRITING', 'RECEIVED')
                order by state desc, received_at, id limit 1
                """).query((row, _) -> toRun(row)).optional();
    }

    int countWaiting() {
        return jdbc.sql("select count(*) from household.import_run where state in ('RECEIVED', 'CHECKING')")
                .query(Integer.class)
                .single();
    }

    int countSent(UUID account, Instant since) {
        return jdbc.sql("select count(*) from household.import_run where received_at >= :since and account = :account")
                .param("account", account)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void copyContent(UUID id, OutputStream target) throws IOException {
        for (var from = 1; ; from += CHUNK) {
            var part = jdbc.sql(
                            "select substring(content from :from for :count) as part from household.import_run where id = :id")
                    .param("id", id)
                    .param("from", from)
                    .param("count", CHUNK)
                    .query((row, _) -> row.getBytes("part"))
                    .single();
            target.write(part);
            if (part.length < CHUNK) {
                return;
            }
        }
    }

    boolean move(UUID id, State from, State to) {
        return jdbc.sql("update household.import_run set state = :to where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /**
     * False when the run is not being checked any more.
     *
     * @param version of the registry that the run was compared with
     */
    boolean finishCheck(UUID id, long version, Counts counts, int total, List<String> notices) {
        return jdbc.sql("""
                update household.import_run
                set state = 'CHECKED', registry_version = :version, added = :added, changed = :changed, unchanged = :unchanged, refused = :refused,
                    total = :total, notices = :notices
                where id = :id and state = 'CHECKING'
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("added", counts.added())
                        .param("changed", counts.changed())
                        .param("unchanged", counts.unchanged())
                        .param("refused", counts.refused())
                        .param("total", total)
                        .param("notices", notices.toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Ends a run; its file is not needed any more. */
    void finish(UUID id, State state, @Nullable String failure, Instant now) {
        jdbc.sql("""
                update household.import_run set state = :state, failure = :failure, finished_at = :now, content = null where id = :id
                """)
                .param("id", id)
                .param("state", state.name())
                .param("failure", failure)
                .param("now", utc(now))
                .update();
    }

    void addNotice(UUID id, String notice) {
        jdbc.sql("update household.import_run set notices = notices || :notice where id = :id")
                .param("id", id)
                .param("notice", notice)
                .update();
    }

    /**
     * After a start: nobody is checking or writing yet. What was staged may be lost after a crash of the database. The program may be another one
     * than the one that compared, so what waits is compared again.
     */
    void recover() {
        jdbc.sql("update household.import_run set state = 'RECEIVED' where state = 'CHECKING'")
                .update();
        jdbc.sql("""
                update household.import_run set state = 'CHECKED', registry_version = null where state in ('CHECKED', 'WRITING')
                """).update();
        jdbc.sql("""
                update household.import_run r set state = 'RECEIVED'
                where state = 'CHECKED' and added + changed + unchanged <> (
                    select count(*) from household.import_row s where s.run_id = r.id)
                """).update();
    }

    private static Scope scope(Integer[] bounds) {
        var ranges = new ArrayList<Scope.Range>();
        for (var bound = 0; bound < bounds.length; bound += 2) {
            ranges.add(new Scope.Range(bounds[bound], bounds[bound + 1]));
        }
        return new Scope(ranges);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static ImportRun toRun(ResultSet row) throws SQLException {
        return new ImportRun(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("review_date", LocalDate.class),
                State.valueOf(row.getString("state")),
                0,
                row.getInt("total"),
                counts(row),
                row.getString("failure"),
                texts(row.getArray("notices")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Counts counts(ResultSet row) throws SQLException {
        return row.getObject("added") == null
                ? null
                : new Counts(
                        row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"), row.getInt("refused"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    record Received(
            UUID id,
            String fileName,
            long size,
            String sha256,
            LocalDate reviewDate,
            Instant receivedAt,
            Sender sender) {}
}
