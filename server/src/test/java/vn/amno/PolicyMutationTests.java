package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each policy lets through, and that it is the policy which does: spoiled in any of these ways, some check of {@link PolicyProbe} finds it (P6). The database
 * is one of its own; its tables have lost their constraints, so that a row needs no more than its area.
 */
class PolicyMutationTests {

    private static final String LOW = "nullif(current_setting('app.lo%1$s', true), '')::int";
    private static final String HIGH = "nullif(current_setting('app.hi%1$s', true), '')::int";
    private static final List<String> SLOTS = List.of("", "2", "3");

    /** Reading it is held to the areas by the page of the log; what was done outside the own area must be recorded as well. */
    private static final String LOG = "audit.entry";

    private static DataSource database;
    private static List<PolicyProbe> probes = List.of();

    @BeforeAll
    static void aDatabaseToSpoil() throws SQLException {
        database = PostgresForTests.spoilable("spoiled");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(LOOSEN);
            var places = new ArrayList<PolicyProbe>();
            try (var rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    places.add(new PolicyProbe(
                            database, rows.getString("place"), rows.getBoolean("sent"), rows.getBoolean("paired")));
                }
            }
            places.removeIf(probe -> probe.table().equals(LOG));
            for (var probe : places) {
                probe.fill();
            }
            probes = places;
        }
    }

    @Test
    void thereAreTablesWithAnArea() {
        assertThat(probes).hasSizeGreaterThan(15);
        assertThat(probes).filteredOn(PolicyProbe::sent).hasSize(4);
    }

    @TestFactory
    Stream<DynamicTest> aTableGivesAndTakesWhatIsInTheAreasAndNothingElse() {
        return probes.stream()
                .map(probe -> DynamicTest.dynamicTest(
                        probe.table(), () -> assertThat(probe.faults()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aSpoiledPolicyIsFound() {
        return probes.stream()
                .flatMap(probe -> mutations(probe).entrySet().stream()
                        .map(mutation -> DynamicTest.dynamicTest(
                                probe.table() + ": " + mutation.getKey(),
                                () -> assertThat(probe.faultsAfter(mutation.getValue()))
                                        .isNotEmpty())));
    }

    private static Map<String, String> mutations(PolicyProbe probe) {
        var table = probe.table();
        var mutations = new TreeMap<String, String>();
        mutations.put("no row-level security", "alter table %s disable row level security".formatted(table));
        mutations.put("not forced on the owner", "alter table %s no force row level security".formatted(table));
        mutations.put("no policy", "drop policy scope on " + table);
        mutations.put("reads everything", alter(table, "using (true)"));
        mutations.put("writes everything", alter(table, "with check (true)"));
        mutations.put("gives a constant area", alter(table, both("area_key = 1")));
        for (var slot : SLOTS) {
            var others = SLOTS.stream().filter(other -> !other.equals(slot)).toList();
            mutations.put("without slot " + slot, alter(table, both(ranges(others))));
            mutations.put(
                    "open above in slot " + slot,
                    alter(table, both(ranges(others) + " or area_key >= " + LOW.formatted(slot))));
            mutations.put(
                    "open below in slot " + slot,
                    alter(table, both(ranges(others) + " or area_key <= " + HIGH.formatted(slot))));
            mutations.put(
                    "without its edges in slot " + slot,
                    alter(
                            table,
                            both(ranges(others) + " or area_key > " + LOW.formatted(slot) + " and area_key < "
                                    + HIGH.formatted(slot))));
            mutations.put(
                    "unguarded in slot " + slot,
                    alter(
                            table,
                            both(ranges(others)
                                    + " or area_key between current_setting('app.lo%1$s', true)::int and current_setting('app.hi%1$s', true)::int"
                                            .formatted(slot))));
        }
        if (probe.paired()) {
            mutations.put("no policy of the other area", "drop policy other_scope on " + table);
            mutations.put(
                    "any other area", "alter policy other_scope on %s using (true) with check (true)".formatted(table));
        }
        if (probe.sent()) {
            mutations.put("no policy of the sender", "drop policy sender on " + table);
            mutations.put("everybody's imports", "alter policy sender on %s using (true)".formatted(table));
            mutations.put("imports for others", "alter policy sender on %s with check (true)".formatted(table));
        }
        return mutations;
    }

    private static String alter(String table, String what) {
        return "alter policy scope on %s %s".formatted(table, what);
    }

    private static String both(String expression) {
        return "using (%1$s) with check (%1$s)".formatted(expression);
    }

    private static String ranges(List<String> slots) {
        return String.join(
                " or ",
                slots.stream()
                        .map(slot -> "area_key between %s and %s".formatted(LOW.formatted(slot), HIGH.formatted(slot)))
                        .toList());
    }

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) as place,
                exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'sender') as sent,
                exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'other_scope') as paired
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_key' and not a.attisdropped
            where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_'
            order by place
            """;

    /** Foreign keys first: others are held by them. */
    private static final String LOOSEN = """
            do $$
            declare
                item record;
            begin
                for item in
                    select a.attrelid::regclass as place, a.attname
                    from pg_attribute a
                    join pg_attribute k on k.attrelid = a.attrelid and k.attname = 'area_key'
                    join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and not c.relispartition
                    where a.attidentity <> ''
                loop
                    execute format('alter table %s alter column %I drop identity', item.place, item.attname);
                end loop;
                for item in
                    select k.conrelid::regclass as place, k.conname
                    from pg_constraint k
                    join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'area_key'
                    join pg_class c on c.oid = k.conrelid and c.relkind = 'r' and not c.relispartition
                    where c.relnamespace::regnamespace::text not in ('audit', 'information_schema') and k.contype in ('f', 'c', 'p', 'u', 'x', 'n')
                    order by array_position(array['f', 'c', 'p', 'u', 'x', 'n']::"char"[], k.contype)
                loop
                    execute format('alter table %s drop constraint if exists %I cascade', item.place, item.conname);
                end loop;
                for item in
                    select distinct t.tgrelid::regclass as place
                    from pg_trigger t
                    join pg_attribute a on a.attrelid = t.tgrelid and a.attname = 'area_key'
                    join pg_class c on c.oid = t.tgrelid and c.relkind = 'r' and not c.relispartition
                loop
                    execute format('alter table %s disable trigger all', item.place);
                end loop;
            end;
            $$
            """;
}
