package vn.amno.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.amno.backup.Manifest.Partition;
import vn.amno.backup.Manifest.Sequence;
import vn.amno.backup.Manifest.Table;

/** What the database says of its own tables. */
final class CatalogueStore {

    private static final String OURS = """
            n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%' and c.relname <> 'flyway_schema_history'
            """;

    private final Connection connection;

    CatalogueStore(Connection connection) {
        this.connection = connection;
    }

    /** Each after those that it refers to; not yet counted. */
    List<Table> tables() throws SQLException {
        var tables = new LinkedHashMap<String, Table>();
        each("""
                select n.nspname, c.relname,
                    (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
                        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
                    coalesce(
                        (select array_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end order by k.place)
                            from pg_index i
                            cross join unnest(i.indkey::smallint[]) with ordinality k (number, place)
                            join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
                            where i.indrelid = c.oid and i.indisprimary),
                        array[quote_ident(c.relname) || '::text collate "C"']) as ordering
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p' and
                """ + OURS + " order by 1, 2", row -> {
            var table = new Table(
                    row.getString("nspname"),
                    row.getString("relname"),
                    List.of((String[]) row.getArray("columns").getArray()),
                    List.of((String[]) row.getArray("ordering").getArray()),
                    0,
                    "");
            tables.put(table.place(), table);
        });
        return inOrder(tables, references());
    }

    List<Partition> partitions() throws SQLException {
        var partitions = new ArrayList<Partition>();
        each(
                """
                select n.nspname, c.relname, p.relname as parent, pg_get_expr(c.relpartbound, c.oid) as bound
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_inherits h on h.inhrelid = c.oid
                join pg_class p on p.oid = h.inhparent
                where c.relkind = 'r' and c.relispartition and
                """ + OURS + " order by 1, 2",
                row -> partitions.add(new Partition(
                        row.getString("nspname"),
                        row.getString("relname"),
                        row.getString("parent"),
                        row.getString("bound"))));
        return partitions;
    }

    List<Sequence> sequences() throws SQLException {
        var names = new ArrayList<String[]>();
        each(
                "select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and "
                        + OURS + " order by 1, 2",
                row -> names.add(new String[] {row.getString(1), row.getString(2)}));
        var sequences = new ArrayList<Sequence>();
        for (var name : names) {
            each(
                    "select last_value, is_called from %s.%s".formatted(quoted(name[0]), quoted(name[1])),
                    row -> sequences.add(new Sequence(name[0], name[1], row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    /** Version of the last migration; empty in a database that was never migrated. */
    String schemaVersion() throws SQLException {
        var version = new StringBuilder();
        if (exists("flyway_schema_history")) {
            each("""
                    select version from flyway_schema_history where success and version is not null
                    order by installed_rank desc limit 1
                    """, row -> version.append(row.getString(1)));
        }
        return version.toString();
    }

    List<Integer> keys() throws SQLException {
        var keys = new ArrayList<Integer>();
        if (exists("keys.canary")) {
            each("select key_id from keys.canary order by key_id", row -> keys.add(row.getInt(1)));
        }
        return keys;
    }

    boolean exists(String relation) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, relation);
            return first(statement);
        }
    }

    private static boolean first(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private List<String[]> references() throws SQLException {
        var references = new ArrayList<String[]>();
        each("""
                select distinct n.nspname || '.' || c.relname as source, fn.nspname || '.' || f.relname as target
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                where k.contype = 'f' and k.conrelid <> k.confrelid
                """, row -> references.add(new String[] {row.getString(1), row.getString(2)}));
        return references;
    }

    private static List<Table> inOrder(Map<String, Table> tables, List<String[]> references) {
        var ordered = new ArrayList<Table>();
        var done = new HashSet<String>();
        while (ordered.size() < tables.size()) {
            var before = ordered.size();
            for (var table : tables.values()) {
                if (!done.contains(table.place()) && isReady(table, references, tables.keySet(), done)) {
                    ordered.add(table);
                    done.add(table.place());
                }
            }
            if (ordered.size() == before) {
                throw new IllegalStateException("Some tables refer to one another in a circle: %d of %d have an order."
                        .formatted(ordered.size(), tables.size()));
            }
        }
        return ordered;
    }

    private static boolean isReady(Table table, List<String[]> references, Set<String> known, Set<String> done) {
        return references.stream()
                .filter(reference -> reference[0].equals(table.place()) && known.contains(reference[1]))
                .allMatch(reference -> done.contains(reference[1]));
    }

    private void each(String query, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
