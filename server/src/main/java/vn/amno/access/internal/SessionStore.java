package vn.amno.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Device;
import vn.amno.access.Factor;
import vn.amno.access.Moments;
import vn.amno.access.Role;
import vn.amno.access.Session;
import vn.amno.access.Session.Proofs;
import vn.amno.access.Sessions.Ending;

/** SQL for the sessions. A live one was used lately, is not too old, and its account is in use. */
@Repository
class SessionStore {

    /** With all that is asked of a session in each request, so that it is one statement. */
    private static final String LIVE = """
            select a.id, a.login, a.name, a.password_hash, a.created_at, a.disabled_at,
                   s.id as session_id, s.started_at, s.seen_at, s.address, s.device,
                   m.id as assignment_id, m.account_id, m.role, m.agency, m.unit_id, m.further_units, m.valid_from, m.valid_to,
                   m.delegated_from, m.holder_id, m.holder_name, m.ended_at,
                   array(select distinct h.role from access.effective_assignment h
                         where h.account_id = a.id and h.ended_at is null
                             and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)) as roles,
                   exists (select from access.totp t where t.account_id = a.id)
                       or exists (select from access.passkey p where p.account_id = a.id) as second_owned,
                   array(select f.factor from access.session_factor f where f.session_id = s.id order by f.factor) as factors,
                   array(select (extract(epoch from f.passed_at) * 1000)::bigint from access.session_factor f where f.session_id = s.id order by f.factor) as passed
            from access.session s
            join access.account a on a.id = s.account_id
            left join access.effective_assignment m on m.id = s.assignment_id and m.account_id = a.id and m.ended_at is null
                and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
            where s.ended_at is null and a.disabled_at is null and s.seen_at > :idle and s.started_at > :oldest
            """;

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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

    Optional<Session> findLive(byte[] tokenHash, ZonedDateTime now) {
        return live(LIVE + "and s.token_hash = :hash", now)
                .param("hash", tokenHash)
                .query((row, _) -> session(row))
                .optional();
    }

    List<Session> listLive(UUID account, ZonedDateTime now) {
        return live(LIVE + "and s.account_id = :account order by s.seen_at desc, s.id", now)
                .param("account", account)
                .query((row, _) -> session(row))
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

    private JdbcClient.StatementSpec live(String statement, ZonedDateTime now) {
        return jdbc.sql(statement)
                .param("idle", now.minus(Session.IDLE).toOffsetDateTime())
                .param("oldest", now.minus(Session.LONGEST).toOffsetDateTime())
                .param("today", now.toLocalDate());
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("session_id", UUID.class),
                AccountStore.account(row),
                row.getObject("assignment_id") == null ? null : AssignmentStore.assignment(row, "assignment_id"),
                roles(row),
                new Proofs(factors(row), row.getBoolean("second_owned")),
                new Device(row.getString("address"), row.getString("device")),
                Moments.get(row, "started_at"),
                Moments.get(row, "seen_at"));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
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
