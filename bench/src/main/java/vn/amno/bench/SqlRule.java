package vn.amno.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import org.postgresql.PGConnection;
import vn.amno.rules.AreaType;
import vn.amno.rules.Classifier;
import vn.amno.rules.Facts;
import vn.amno.rules.Verdict;

/** The rule of VN-2022 as a {@code CASE} aggregate over a table, kept equal to ours by a check at the start. */
final class SqlRule implements AutoCloseable {

    private static final String RULE = """
            select verdict, count(*) from (
              select case
                when coalesce(points > max_points, income > max_income) is null then 'UNDETERMINED'
                when coalesce(points > max_points, income > max_income) then
                  case when income is null then 'ABOVE_LINE_UNSPLIT' when income <= average_max then 'AVERAGE' else 'ABOVE' end
                when bit_count(deprived::bit(12)) >= 3 then 'POOR'
                when bit_count((deprived | unknown)::bit(12)) < 3 then 'NEAR_POOR'
                else 'UNDETERMINED' end as verdict
              from (select points, income, deprived, unknown,
                           case when rural then 140 else 175 end as max_points,
                           case when rural then 1500000 else 2000000 end as max_income,
                           case when rural then 2250000 else 3000000 end as average_max
                    from sheet) sheets) verdicts
            group by verdict
            """;

    private final EmbeddedPostgres server;
    private final Connection connection;

    SqlRule() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_parallel_workers_per_gather", "0")
                    .setServerConfig("jit", "off")
                    .start();
            connection = server.getPostgresDatabase().getConnection();
        } catch (java.io.IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void load(Facts[] sheets, Classifier classifier) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table sheet (rural boolean, points int, income bigint, deprived int, unknown int)");
            var rows = new StringBuilder();
            for (var sheet : sheets) {
                rows.append(sheet.areaType() == AreaType.RURAL)
                        .append('\t')
                        .append(sheet.points() == null ? "\\N" : sheet.points().toString())
                        .append('\t')
                        .append(sheet.income() == null ? "\\N" : sheet.income().toString())
                        .append('\t')
                        .append(sheet.ticks().deprived())
                        .append('\t')
                        .append(sheet.ticks().unknown())
                        .append('\n');
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy sheet from stdin", new StringReader(rows.toString()));
            statement.execute("vacuum analyze sheet");
        }
        check(sheets, classifier);
    }

    /** Runs the aggregate and gives the number of households it judged. */
    long run() throws SQLException {
        long all = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(RULE)) {
            while (rows.next()) {
                all += rows.getLong(2);
            }
        }
        return all;
    }

    private void check(Facts[] sheets, Classifier classifier) throws SQLException {
        var ours = new EnumMap<Verdict, Long>(Verdict.class);
        for (var sheet : sheets) {
            ours.merge(classifier.assessWithoutTrace(sheet).verdict(), 1L, Long::sum);
        }
        var theirs = new EnumMap<Verdict, Long>(Verdict.class);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(RULE)) {
            while (rows.next()) {
                theirs.put(Verdict.valueOf(rows.getString(1)), rows.getLong(2));
            }
        }
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("SQL gives %s, the rules give %s.".formatted(theirs, ours));
        }
    }

    @Override
    public void close() throws java.io.IOException, SQLException {
        connection.close();
        server.close();
    }
}
