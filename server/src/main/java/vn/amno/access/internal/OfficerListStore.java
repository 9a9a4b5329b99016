package vn.amno.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Agency;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Moments;
import vn.amno.access.OfficerList;
import vn.amno.access.OfficerList.Line;
import vn.amno.access.OfficerList.Refused;
import vn.amno.access.Role;

/** SQL for lists of officers that wait to be accepted. */
@Repository
class OfficerListStore {

    private final JdbcClient jdbc;

    OfficerListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OfficerList list, UUID sender, Instant now) {
        jdbc.sql("""
                insert into access.officer_list (id, sender, file_name, received_at) values (:id, :sender, :file, :now)
                """)
                .param("id", list.id())
                .param("sender", sender)
                .param("file", list.fileName())
                .param("now", Moments.utc(now))
                .update();
        list.lines().forEach(line -> insert(list.id(), line));
        for (var ordinal = 0; ordinal < list.refusals().size(); ordinal++) {
            insert(list.id(), ordinal, list.refusals().get(ordinal));
        }
    }

    /** Waits for whoever accepts it at the same moment. Empty when somebody else sent it. */
    Optional<OfficerList> findForUpdate(UUID id, UUID sender) {
        return jdbc.sql("select file_name from access.officer_list where id = :id and sender = :sender for update")
                .param("id", id)
                .param("sender", sender)
                .query((row, _) -> new OfficerList(id, row.getString("file_name"), lines(id), refusals(id)))
                .optional();
    }

    void delete(UUID id) {
        jdbc.sql("delete from access.officer_list where id = :id")
                .param("id", id)
                .update();
    }

    void deleteOf(UUID sender) {
        jdbc.sql("delete from access.officer_list where sender = :sender")
                .param("sender", sender)
                .update();
    }

    private void insert(UUID list, Line line) {
        var terms = line.terms();
        jdbc.sql("""
                insert into access.officer_list_line (list_id, row_number, login, name, role, agency, unit_id, valid_from, valid_to)
                values (:list, :row, :login, :name, :role, :agency, :unit, :from, :to)
                """)
                .param("list", list)
                .param("row", line.row())
                .param("login", line.login())
                .param("name", line.name())
                .param("role", terms.role().name())
                .param("agency", terms.agency() == null ? null : terms.agency().name())
                .param("unit", terms.unit())
                .param("from", terms.from())
                .param("to", terms.to())
                .update();
    }

    private void insert(UUID list, int ordinal, Refused refused) {
        jdbc.sql("""
                insert into access.officer_list_refusal (list_id, ordinal, row_number, column_name, cell, found, problem)
                values (:list, :ordinal, :row, :column, :cell, :found, :problem)
                """)
                .param("list", list)
                .param("ordinal", ordinal)
                .param("row", refused.row())
                .param("column", refused.column())
                .param("cell", refused.cell())
                .param("found", refused.found())
                .param("problem", refused.problem())
                .update();
    }

    private List<Line> lines(UUID list) {
        return jdbc.sql("select * from access.officer_list_line where list_id = :list order by row_number")
                .param("list", list)
                .query((row, _) -> line(row))
                .list();
    }

    private List<Refused> refusals(UUID list) {
        return jdbc.sql("select * from access.officer_list_refusal where list_id = :list order by ordinal")
                .param("list", list)
                .query((row, _) -> new Refused(
                        row.getInt("row_number"),
                        row.getString("column_name"),
                        row.getString("cell"),
                        row.getString("found"),
                        row.getString("problem")))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var agency = row.getString("agency");
        return new Line(
                row.getInt("row_number"),
                row.getString("login"),
                row.getString("name"),
                new Terms(
                        Role.valueOf(row.getString("role")),
                        agency == null ? null : Agency.valueOf(agency),
                        row.getObject("unit_id", Integer.class),
                        List.of(),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }
}
