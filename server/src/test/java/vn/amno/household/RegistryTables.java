package vn.amno.household;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.amno.PostgresForTests;

/** The tables of the registry, seen from behind its back. */
public final class RegistryTables {

    private static final int PATIENCE_MILLIS = 60_000;

    private final JdbcClient jdbc = PostgresForTests.superuser();

    public RegistryTables() {}

    /** Looks through the superuser, whatever client the test itself has. */
    public RegistryTables(JdbcClient ofTheTest) {
        this();
    }

    public void clear() {
        jdbc.sql("""
                truncate household.household, household.person, household.import_run, household.import_row, household.import_member,
                    household.name_token, household.change_request, household.exported,
                    review.assessment, review.commune_count, review.commune_deprivation cascade
                """).update();
    }

    public int count(String table) {
        return jdbc.sql("select count(*) from household." + table)
                .query(Integer.class)
                .single();
    }

    /** Ids of the households of a code. */
    public List<UUID> ids(String code) {
        return jdbc.sql("select id from household.household where code = :code")
                .param("code", code)
                .query((row, _) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    /** Every value of a text column, or of one that can be read as text, in any table of the schema. */
    public String allText() {
        var all = new TreeMap<String, String>();
        for (var column : jdbc.sql("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'household' and data_type in ('text', 'jsonb', 'ARRAY')
                """).query((row, _) -> row.getString(1)).list()) {
            var name = List.of(column.split("\\.", -1));
            all.put(
                    column,
                    jdbc.sql("select coalesce(string_agg(cast(%s as text), chr(10)), '') from household.%s"
                                    .formatted(name.getLast(), name.getFirst()))
                            .query(String.class)
                            .single());
        }
        return all.toString();
    }

    /** A fingerprint of everything that the registry holds, the imports themselves left out. */
    public String content() {
        var content = new StringBuilder();
        for (var table : List.of("household", "residence", "person", "membership", "sheet", "name_token")) {
            content.append(table)
                    .append(' ')
                    .append(jdbc.sql(
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') from household.%s t"
                                            .formatted(table))
                            .query(String.class)
                            .single())
                    .append('\n');
        }
        return content.toString();
    }

    /** Waits in the patient but not endless way of tests. */
    public static void await(BooleanSupplier done) {
        var deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("It did not happen within %d ms.".formatted(PATIENCE_MILLIS));
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
