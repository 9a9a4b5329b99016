package vn.amno.access.internal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Moments;
import vn.amno.access.internal.Guard.Kind;

/** SQL for {@code access.sign_in_guard}. */
@Repository
class GuardStore {

    private final JdbcClient jdbc;

    GuardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True when there was none yet. */
    boolean insert(Kind kind, byte[] key, Instant now) {
        return jdbc.sql("""
                insert into access.sign_in_guard (kind, key, failures, window_from) values (:kind, :key, 1, :now)
                on conflict (kind, key) do nothing
                """)
                        .param("kind", kind.name())
                        .param("key", key)
                        .param("now", Moments.utc(now))
                        .update()
                == 1;
    }

    /** Held until the transaction ends. */
    Optional<Guard> lock(Kind kind, byte[] key) {
        return jdbc.sql("select * from access.sign_in_guard where kind = :kind and key = :key for update")
                .param("kind", kind.name())
                .param("key", key)
                .query((row, _) -> new Guard(
                        row.getInt("failures"), Moments.get(row, "window_from"), Moments.find(row, "blocked_until")))
                .optional();
    }

    void update(Kind kind, byte[] key, Guard guard) {
        jdbc.sql("""
                update access.sign_in_guard
                set failures = :failures, window_from = :from, blocked_until = :until
                where kind = :kind and key = :key
                """)
                .param("kind", kind.name())
                .param("key", key)
                .param("failures", guard.failures())
                .param("from", Moments.utc(guard.windowFrom()))
                .param("until", guard.blockedUntil() == null ? null : Moments.utc(guard.blockedUntil()))
                .update();
    }

    void delete(Kind kind, byte[] key) {
        jdbc.sql("delete from access.sign_in_guard where kind = :kind and key = :key")
                .param("kind", kind.name())
                .param("key", key)
                .update();
    }
}
