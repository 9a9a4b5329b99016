package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What the migrations amount to, readable in one place: {@code db/golden.sql}. A reviewer sees the schema, not its history. */
@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = PostgresForTests.class)
class GoldenSchemaTests {

    private static final Path GOLDEN = Path.of("../db/golden.sql");

    private final JdbcClient jdbc;

    GoldenSchemaTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void theSchemaIsTheGoldenOne() throws IOException {
        var schema = dump();
        Files.writeString(Path.of("target/golden.sql"), schema);

        assertThat(schema)
                .as("After a wanted change: cp server/target/golden.sql db/golden.sql")
                .isEqualTo(Files.readString(GOLDEN));
    }

    private String dump() {
        var lines = new StringBuilder("-- Written by GoldenSchemaTests from a migrated database. Do not edit.\n");
        part(lines, "tables", """
                select format(E'%s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                              case when a.attnotnull then ' not null' else '' end,
                              coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
                       || coalesce(' -- ' || col_description(c.oid, a.attnum), '')
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                order by n.nspname, c.relname, a.attnum
                """);
        part(lines, "constraints", """
                select format('%s.%s %s', n.nspname, c.relname, pg_get_constraintdef(k.oid))
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                join pg_namespace n on n.oid = c.relnamespace
                where k.contype <> 'n' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                order by n.nspname, c.relname, k.conname
                """);
        part(lines, "indexes", """
                select indexdef from pg_indexes
                where schemaname not in ('pg_catalog', 'information_schema', 'public')
                order by schemaname, tablename, indexname
                """);
        part(lines, "views", """
                select format(E'%s.%s as\\n%s', schemaname, viewname, definition) from pg_views
                where schemaname not in ('pg_catalog', 'information_schema', 'public')
                order by schemaname, viewname
                """);
        return lines.toString();
    }

    private void part(StringBuilder lines, String title, String query) {
        var rows = jdbc.sql(query).query((row, _) -> row.getString(1)).list();
        lines.append("\n-- ")
                .append(title)
                .append("\n")
                .append(String.join("\n", rows))
                .append("\n");
    }
}
