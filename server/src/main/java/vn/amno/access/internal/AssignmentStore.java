package vn.amno.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.AccessProblem;
import vn.amno.access.Agency;
import vn.amno.access.Assignment;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Delegation;
import vn.amno.access.Moments;
import vn.amno.access.Role;
import vn.amno.kernel.ProblemException;

/** SQL for {@code access.assignment}. */
@Repository
class AssignmentStore {

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID account, Terms terms, @Nullable UUID delegatedFrom, Instant now) {
        jdbc.sql("""
                insert into access.assignment
                    (id, account_id, role, agency, unit_id, further_units, valid_from, valid_to, delegated_from, given_at)
                values (:id, :account, :role, :agency, :unit, :further, :from, :to, :origin, :now)
                """)
                .param("id", id)
                .param("account", account)
                .param("role", terms.role().name())
                .param("agency", terms.agency() == null ? null : terms.agency().name())
                .param("unit", terms.unit())
                .param("further", terms.furtherUnits().toArray(Integer[]::new))
                .param("from", terms.from())
                .param("to", terms.to())
                .param("origin", delegatedFrom)
                .param("now", Moments.utc(now))
                .update();
    }

    /**
     * As it counts: a delegation with the limits of what it comes from. Throws {@link AccessProblem#ASSIGNMENT_NOT_FOUND}.
     *
     * @param shown whether it is one that whoever asks may know of; any other is none
     */
    Assignment get(UUID id, Predicate<Assignment> shown) {
        return jdbc.sql("select * from access.effective_assignment where id = :id")
                .param("id", id)
                .query((row, _) -> assignment(row, "id"))
                .optional()
                .filter(shown)
                .orElseThrow(() -> new ProblemException(AccessProblem.ASSIGNMENT_NOT_FOUND, "assignment " + id));
    }

    List<Assignment> list(UUID account) {
        return jdbc.sql("""
                select * from access.effective_assignment where account_id = :account
                order by given_at desc, id
                """)
                .param("account", account)
                .query((row, _) -> assignment(row, "id"))
                .list();
    }

    /** Of several accounts, what holds on a day, the oldest first. */
    List<Assignment> listHolding(List<UUID> accounts, LocalDate day) {
        return jdbc.sql("""
                select * from access.effective_assignment
                where account_id = any(:accounts) and ended_at is null and valid_from <= :day and (valid_to is null or valid_to >= :day)
                order by given_at, id
                """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("day", day)
                .query((row, _) -> assignment(row, "id"))
                .list();
    }

    /** Of several accounts, what was given to them themselves and not taken away, on whatever days. */
    List<Assignment> listGiven(List<UUID> accounts) {
        return jdbc.sql("""
                select * from access.effective_assignment
                where account_id = any(:accounts) and delegated_from is null and ended_at is null
                """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, _) -> assignment(row, "id"))
                .list();
    }

    /** Whether the account has the same one on any of these days. */
    boolean overlaps(UUID account, Terms terms) {
        return jdbc.sql("""
                select exists (
                    select from access.assignment
                    where account_id = :account and role = :role and agency is not distinct from :agency::text
                        and unit_id is not distinct from :unit::integer and delegated_from is null and ended_at is null
                        and daterange(valid_from, valid_to, '[]') && daterange(:from::date, :to::date, '[]'))
                """)
                .param("account", account)
                .param("role", terms.role().name())
                .param("agency", terms.agency() == null ? null : terms.agency().name())
                .param("unit", terms.unit())
                .param("from", terms.from())
                .param("to", terms.to())
                .query(Boolean.class)
                .single();
    }

    /** False when it was ended already. */
    boolean end(UUID id, Instant now) {
        return jdbc.sql("update access.assignment set ended_at = :now where id = :id and ended_at is null")
                        .param("id", id)
                        .param("now", Moments.utc(now))
                        .update()
                == 1;
    }

    /**
     * @param id column of the assignment's id
     */
    static Assignment assignment(ResultSet row, String id) throws SQLException {
        return new Assignment(
                row.getObject(id, UUID.class),
                row.getObject("account_id", UUID.class),
                terms(row),
                delegation(row),
                Moments.find(row, "ended_at"));
    }

    private static @Nullable Delegation delegation(ResultSet row) throws SQLException {
        var origin = row.getObject("delegated_from", UUID.class);
        return origin == null
                ? null
                : new Delegation(origin, row.getObject("holder_id", UUID.class), row.getString("holder_name"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        var agency = row.getString("agency");
        return new Terms(
                Role.valueOf(row.getString("role")),
                agency == null ? null : Agency.valueOf(agency),
                row.getObject("unit_id", Integer.class),
                List.of((Integer[]) row.getArray("further_units").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
