package vn.amno.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.database.Detached;

/** SQL for what is noted about keys (sổ theo dõi khóa): how far a change of keys has come, and what each key still holds. */
@Repository
@Detached
public class KeyLedgerStore {

    private final JdbcClient jdbc;

    public KeyLedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Rotation> rotation(int key) {
        return jdbc.sql("""
                select key_id, started_at, place, after, sealed, finished_at, failure from keys.rotation where key_id = :key
                """).param("key", key).query(KeyLedgerStore::toRotation).optional();
    }

    /** The newest change that is noted. */
    public Optional<Rotation> latestRotation() {
        return jdbc.sql("""
                select key_id, started_at, place, after, sealed, finished_at, failure from keys.rotation
                order by started_at desc, key_id limit 1
                """).query(KeyLedgerStore::toRotation).optional();
    }

    public void start(int key, Instant now) {
        jdbc.sql("insert into keys.rotation (key_id, started_at) values (:key, :now) on conflict (key_id) do nothing")
                .param("key", key)
                .param("now", utc(now))
                .update();
    }

    public void advance(int key, String place, SealedData.Batch batch) {
        jdbc.sql("""
                update keys.rotation set place = :place, after = :after, sealed = sealed + :sealed, failure = null where key_id = :key
                """)
                .param("key", key)
                .param("place", place)
                .param("after", batch.after())
                .param("sealed", batch.sealed())
                .update();
    }

    public void fail(int key, String failure) {
        jdbc.sql("update keys.rotation set failure = :failure where key_id = :key")
                .param("key", key)
                .param("failure", failure)
                .update();
    }

    public void finish(int key, Instant now) {
        jdbc.sql(
                        "update keys.rotation set finished_at = :now, place = '', after = '', failure = null where key_id = :key")
                .param("key", key)
                .param("now", utc(now))
                .update();
    }

    /** What each key held when it was counted last. */
    public List<Usage> usage() {
        return jdbc.sql("select place, key_id, held, counted_at from keys.usage order by place, key_id")
                .query((row, _) -> new Usage(
                        row.getString("place"),
                        row.getInt("key_id"),
                        row.getLong("held"),
                        row.getObject("counted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void replaceUsage(String place, Map<Integer, Long> counts, Instant now) {
        jdbc.sql("delete from keys.usage where place = :place")
                .param("place", place)
                .update();
        counts.forEach((key, held) -> jdbc.sql(
                        "insert into keys.usage (place, key_id, held, counted_at) values (:place, :key, :held, :now)")
                .param("place", place)
                .param("key", key)
                .param("held", held)
                .param("now", utc(now))
                .update());
    }

    /** How much each place still holds of a key, looked up now; places without any are absent. Needs to see every row. */
    public SortedMap<String, Long> held(int key) {
        var held = new TreeMap<String, Long>();
        jdbc.sql("select place, held from keys.held(:key)").param("key", key).query(row -> {
            held.put(row.getString("place"), row.getLong("held"));
        });
        return held;
    }

    /** What proves at a start that the key is there is not asked for any more. Its public half stays: what it signed is checked with it for ever. */
    public void forget(int key) {
        jdbc.sql("delete from keys.canary where key_id = :key")
                .param("key", key)
                .update();
        jdbc.sql("delete from keys.usage where key_id = :key").param("key", key).update();
    }

    private static Rotation toRotation(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Rotation(
                row.getInt("key_id"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getString("after"),
                row.getLong("sealed"),
                finished == null ? null : finished.toInstant(),
                row.getString("failure"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * The change to one key (thay khóa).
     *
     * @param place where data is being sealed again; empty before the start and after the end
     * @param after how far it has come there
     * @param sealed values so far
     * @param finished null while it runs
     * @param failure why the last try stopped; null when it did not
     */
    public record Rotation(
            int key,
            Instant started,
            String place,
            String after,
            long sealed,
            @Nullable Instant finished,
            @Nullable String failure) {}

    public record Usage(String place, int key, long held, Instant counted) {}
}
