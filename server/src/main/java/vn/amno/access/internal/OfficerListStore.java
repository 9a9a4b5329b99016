package vn.amno.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
        insertLines(list.id(), list.lines());
        insertRefusals(list.id(), list.refusals());
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

    private void insertLines(UUID list, List<Line> lines) {
        jdbc.sql("""
                insert into access.officer_list_line (list_id, row_number, login, name, role, agency, unit_id, valid_from, valid_to)
                select :list, l.*
                from unnest(:rows::integer[], :logins::text[], :names::text[], :roles::text[], :agencies::text[], :units::integer[],
                            :first::date[], :last::date[]) l
                """)
                .param("list", list)
                .param("rows", column(lines, Line::row))
                .param("logins", column(lines, Line::login))
                .param("names", column(lines, Line::name))
                .param("roles", column(lines, line -> line.terms().role()))
                .param("agencies", column(lines, line -> line.terms().agency()))
                .param("units", column(lines, line -> line.terms().unit()))
                .param("first", column(lines, line -> line.terms().from()))
                .param("last", column(lines, line -> line.terms().to()))
                .update();
    }

    private void insertRefusals(UUID list, List<Refused> refusals) {
        jdbc.sql("""
                insert into access.officer_list_refusal (list_id, ordinal, row_number, column_name, cell, found, problem)
                select :list, r.ordinal, r.row_number, r.column_name, r.cell, r.found, r.problem
                from unnest(:rows::integer[], :columns::text[], :cells::text[], :found::text[], :problems::text[])
                    with ordinality r (row_number, column_name, cell, found, problem, ordinal)
                """)
                .param("list", list)
                .param("rows", column(refusals, Refused::row))
                .param("columns", column(refusals, Refused::column))
                .param("cells", column(refusals, Refused::cell))
                .param("found", column(refusals, Refused::found))
                .param("problems", column(refusals, Refused::problem))
                .update();
    }

    /** As the statement reads it, whatever the type; null stays null. */
    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(found -> found == null ? null : found.toString())
                .toArray(String[]::new);
    }

    private List<Line> lines(UUID list) {
        return jdbc.sql("""
                select l.*, exists (select from access.account a where a.login = l.login) as known
                from access.officer_list_line l where l.list_id = :list order by l.row_number
                """).param("list", list).query((row, _) -> line(row)).list();
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
                        row.getObject("valid_to", LocalDate.class)),
                row.getBoolean("known"));
    }
}
