package vn.amno.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Account;
import vn.amno.access.Moments;
import vn.amno.access.OfficerIntake;

/** SQL for lists of officers that were taken in. */
@Repository
class OfficerIntakeStore {

    private static final String INTAKE = """
            select i.id, i.file_name, i.taken_in_at, a.name as by, count(c.id) as invited,
                   count(c.id) filter (where c.password_hash is null and c.disabled_at is null) as waiting
            from access.officer_intake i
            join access.account a on a.id = i.taken_in_by
            left join access.officer_intake_account m on m.intake_id = i.id
            left join access.account c on c.id = m.account_id
            """;

    private final JdbcClient jdbc;

    OfficerIntakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String fileName, UUID by, Instant now) {
        jdbc.sql("""
                insert into access.officer_intake (id, file_name, taken_in_at, taken_in_by) values (:id, :file, :now, :by)
                """)
                .param("id", id)
                .param("file", fileName)
                .param("now", Moments.utc(now))
                .param("by", by)
                .update();
    }

    void insertInvited(UUID id, List<UUID> accounts) {
        jdbc.sql(
                        "insert into access.officer_intake_account (intake_id, account_id) select :id, unnest(:accounts::uuid[])")
                .param("id", id)
                .param("accounts", accounts.toArray(UUID[]::new))
                .update();
    }

    List<OfficerIntake> list(int limit) {
        return jdbc.sql(INTAKE + "group by i.id, a.name order by i.taken_in_at desc, i.id limit :limit")
                .param("limit", limit)
                .query((row, _) -> intake(row))
                .list();
    }

    Optional<OfficerIntake> find(UUID id) {
        return jdbc.sql(INTAKE + "where i.id = :id group by i.id, a.name")
                .param("id", id)
                .query((row, _) -> intake(row))
                .optional();
    }

    /** Those who have not set a password yet, by given name; nobody changes them meanwhile. */
    List<Account> lockWaiting(UUID id) {
        return jdbc.sql("""
                select a.* from access.account a join access.officer_intake_account m on m.account_id = a.id
                where m.intake_id = :id and a.password_hash is null and a.disabled_at is null
                order by regexp_replace(a.folded, '^.* ', ''), a.folded, a.login
                for update of a
                """)
                .param("id", id)
                .query((row, _) -> AccountStore.account(row))
                .list();
    }

    private static OfficerIntake intake(ResultSet row) throws SQLException {
        return new OfficerIntake(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                Moments.get(row, "taken_in_at"),
                row.getString("by"),
                row.getInt("invited"),
                row.getInt("waiting"));
    }
}
