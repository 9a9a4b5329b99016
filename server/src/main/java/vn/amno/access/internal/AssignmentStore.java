package vn.amno.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Agency;
import vn.amno.access.Assignment;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Role;

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

    /** As it counts: a delegation with the limits of what it comes from. */
    Optional<Assignment> find(UUID id) {
        return jdbc.sql("select * from access.effective_assignment where id = :id")
                .param("id", id)
                .query((row, _) -> assignment(row))
                .optional();
    }

    List<Assignment> list(UUID account) {
        return jdbc.sql("""
                select * from access.effective_assignment where account_id = :account
                order by given_at desc, id
                """)
                .param("account", account)
                .query((row, _) -> assignment(row))
                .list();
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                terms(row),
                row.getObject("delegated_from", UUID.class),
                Moments.find(row, "ended_at"));
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
