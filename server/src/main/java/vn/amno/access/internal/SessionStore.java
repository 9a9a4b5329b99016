package vn.amno.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Device;
import vn.amno.access.Factor;
import vn.amno.access.Session;
import vn.amno.access.Sessions.Ending;

/** SQL for the sessions. A live one was used lately, is not too old, and its account is in use. */
@Repository
class SessionStore {

    private static final String LIVE = """
            select a.*, s.id as session_id, s.assignment_id, s.started_at, s.seen_at, s.address, s.device,
                   array(select f.factor from access.session_factor f where f.session_id = s.id order by f.factor) as factors,
                   array(select (extract(epoch from f.passed_at) * 1000)::bigint from access.session_factor f where f.session_id = s.id order by f.factor) as passed
            from access.session s join access.account a on a.id = s.account_id
            where s.ended_at is null and a.disabled_at is null and s.seen_at > :idle and s.started_at > :oldest
            """;

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param assignment still to be looked up
     */
    record Found(Session session, @Nullable UUID assignment) {}

    /**
     * @param assignment null when the account has none today
     */
    record Opened(UUID id, UUID account, @Nullable UUID assignment, Device device) {}

    void insert(byte[] tokenHash, Opened session, Instant now) {
        jdbc.sql("""
                insert into access.session (id, token_hash, account_id, assignment_id, started_at, seen_at, address, device)
                values (:id, :hash, :account, :assignment, :now, :now, :address, :device)
                """)
                .param("id", session.id())
                .param("hash", tokenHash)
                .param("account", session.account())
                .param("assignment", session.assignment())
                .param("now", Moments.utc(now))
                .param("address", session.device().address())
                .param("device", session.device().text())
                .update();
    }

    void putFactor(UUID id, Factor factor, Instant now) {
        jdbc.sql("""
                insert into access.session_factor (session_id, factor, passed_at) values (:id, :factor, :now)
                on conflict (session_id, factor) do update set passed_at = excluded.passed_at
                """)
                .param("id", id)
                .param("factor", factor.name())
                .param("now", Moments.utc(now))
                .update();
    }

    Optional<Found> findLive(byte[] tokenHash, Instant now) {
        return live(LIVE + "and s.token_hash = :hash", now)
                .param("hash", tokenHash)
                .query((row, _) -> found(row))
                .optional();
    }

    List<Found> listLive(UUID account, Instant now) {
        return live(LIVE + "and s.account_id = :account order by s.seen_at desc, s.id", now)
                .param("account", account)
                .query((row, _) -> found(row))
                .list();
    }

    void touch(UUID id, Instant now) {
        jdbc.sql("update access.session set seen_at = :now where id = :id and seen_at < :now")
                .param("id", id)
                .param("now", Moments.utc(now))
                .update();
    }

    void replaceToken(UUID id, byte[] tokenHash) {
        jdbc.sql("update access.session set token_hash = :hash where id = :id")
                .param("id", id)
                .param("hash", tokenHash)
                .update();
    }

    void setAssignment(UUID id, UUID assignment) {
        jdbc.sql("update access.session set assignment_id = :assignment where id = :id")
                .param("id", id)
                .param("assignment", assignment)
                .update();
    }

    boolean end(UUID account, UUID id, Ending why, Instant now) {
        return jdbc.sql("""
                update access.session set ended_at = :now, ended_by = :why
                where id = :id and account_id = :account and ended_at is null
                """)
                        .param("id", id)
                        .param("account", account)
                        .param("why", why.name())
                        .param("now", Moments.utc(now))
                        .update()
                == 1;
    }

    /**
     * @param except stays; null for none
     */
    int endAll(UUID account, @Nullable UUID except, Ending why, Instant now) {
        return jdbc.sql("""
                update access.session set ended_at = :now, ended_by = :why
                where account_id = :account and ended_at is null and (:except::uuid is null or id <> :except)
                """)
                .param("account", account)
                .param("except", except)
                .param("why", why.name())
                .param("now", Moments.utc(now))
                .update();
    }

    private JdbcClient.StatementSpec live(String statement, Instant now) {
        return jdbc.sql(statement)
                .param("idle", Moments.utc(now.minus(Session.IDLE)))
                .param("oldest", Moments.utc(now.minus(Session.LONGEST)));
    }

    private static Found found(ResultSet row) throws SQLException {
        var session = new Session(
                row.getObject("session_id", UUID.class),
                AccountStore.account(row),
                null,
                factors(row),
                new Device(row.getString("address"), row.getString("device")),
                Moments.get(row, "started_at"),
                Moments.get(row, "seen_at"));
        return new Found(session, row.getObject("assignment_id", UUID.class));
    }

    private static Map<Factor, Instant> factors(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("factors").getArray();
        var passed = (Long[]) row.getArray("passed").getArray();
        var factors = new EnumMap<Factor, Instant>(Factor.class);
        for (var place = 0; place < names.length; place++) {
            factors.put(Factor.valueOf(names[place]), Instant.ofEpochMilli(passed[place]));
        }
        return factors;
    }
}
