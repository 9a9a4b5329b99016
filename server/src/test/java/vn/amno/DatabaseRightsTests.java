package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What the catalogue of the database says of roles, policies, views and functions (ASVS 13.2.2, 13.2.3). */
@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = PostgresForTests.class)
class DatabaseRightsTests {

    /** The measured form; it is not generated from the migrations. */
    private static final String SCOPE = """
               (area_key BETWEEN nullif(current_setting('app.lo', true),'')::int AND nullif(current_setting('app.hi', true),'')::int)
            OR (area_key BETWEEN nullif(current_setting('app.lo2',true),'')::int AND nullif(current_setting('app.hi2',true),'')::int)
            OR (area_key BETWEEN nullif(current_setting('app.lo3',true),'')::int AND nullif(current_setting('app.hi3',true),'')::int)
            """;

    /** Tables with an area that has a policy of its own, and why. */
    private static final List<String> OWN_POLICY = List.of(
            // What was done outside the own area must be recorded as well, and some acts belong to no area.
            "audit.entry");

    /** Tables whose rows belong to two areas; a second policy narrows the first, so that who has only one of them sees nothing. */
    private static final List<String> OF_TWO_AREAS =
            List.of("household.duplicate_decision", "household.duplicate_pair");

    /** Functions that run with the rights of their owner. */
    private static final List<String> WITH_OWNERS_RIGHTS =
            List.of("audit.make_months", "audit.note_change_from_outside", "audit.note_emptying_from_outside");

    private final JdbcClient jdbc = PostgresForTests.superuser();

    @Test
    void everyTableWithAnAreaIsHeldToTheScopeByTheExactPolicy() {
        var wanted = policyText();

        var tables = jdbc.sql("""
                select n.nspname || '.' || c.relname as place, c.relrowsecurity, c.relforcerowsecurity,
                    (select string_agg(pg_get_expr(p.polqual, c.oid) || ' / ' || pg_get_expr(p.polwithcheck, c.oid), '; ')
                     from pg_policy p where p.polrelid = c.oid and p.polpermissive) as policies,
                    (select bool_and(p.polcmd = '*' and p.polroles = '{0}') from pg_policy p where p.polrelid = c.oid and p.polpermissive) as whole
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_key'
                where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_'
                """)
                .query((row, _) -> new Protected(
                        row.getString("place"),
                        row.getBoolean("relrowsecurity"),
                        row.getBoolean("relforcerowsecurity"),
                        String.valueOf(row.getString("policies")),
                        row.getBoolean("whole")))
                .list();

        assertThat(tables)
                .hasSizeGreaterThan(10)
                .filteredOn(table -> !OWN_POLICY.contains(table.place()))
                .allSatisfy(table -> assertThat(table)
                        .isEqualTo(new Protected(table.place(), true, true, wanted + " / " + wanted, true)));
    }

    @Test
    void rowsOfTwoAreasAreHeldToBoth() {
        var wanted = policyText().replace("area_key", "other_area_key");

        assertThat(jdbc.sql("""
                        select n.nspname || '.' || c.relname from pg_policy p
                        join pg_class c on c.oid = p.polrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where not p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
                            and pg_get_expr(p.polqual, c.oid) = :wanted and pg_get_expr(p.polwithcheck, c.oid) = :wanted
                        """)
                        .param("wanted", wanted)
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactlyInAnyOrderElementsOf(OF_TWO_AREAS);
    }

    @Test
    void viewsAskWithTheRightsOfWhoReads() {
        assertThat(names("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                            and not coalesce(c.reloptions, '{}') @> array['security_invoker=true']
                        """)).isEmpty();
    }

    @Test
    void functionsWithTheOwnersRightsAreListedAndClosed() {
        assertThat(names("""
                        select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                        """)).isSubsetOf(WITH_OWNERS_RIGHTS);
        assertThat(names("""
                        select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                            and (not exists (select from unnest(p.proconfig) c where c like 'search\\_path=%')
                                or has_function_privilege('app_rw', p.oid, 'execute'))
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_owner", "app_rw", "app_job", "app_backup"})
    void noRoleOfTheProgramIsMoreThanItNeeds(String role) {
        assertThat(jdbc.sql("""
                        select rolcanlogin and not (rolsuper or rolcreatedb or rolcreaterole or rolreplication) from pg_roles where rolname = :role
                        """).param("role", role).query(Boolean.class).single())
                .isTrue();
        assertThat(jdbc.sql("select rolbypassrls from pg_roles where rolname = :role")
                        .param("role", role)
                        .query(Boolean.class)
                        .single())
                .isEqualTo(role.equals("app_job") || role.equals("app_backup"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_rw", "app_job", "app_backup"})
    void rolesThatWorkWithTheDataOwnNothingAndCreateNothing(String role) {
        assertThat(jdbc.sql("""
                        select (select count(*) from pg_class where relowner = r.oid and relpersistence <> 't')
                            + (select count(*) from pg_proc where proowner = r.oid)
                            + (select count(*) from pg_namespace n where nspowner = r.oid
                                or (has_schema_privilege(r.oid, n.oid, 'create') and n.nspname !~ '^pg_'))
                            + (select count(*) from pg_database d where datdba = r.oid or (d.datname = current_database() and has_database_privilege(r.oid, d.oid, 'create')))
                            + (select count(*) from pg_auth_members where member = r.oid)
                        from pg_roles r where rolname = :role
                        """).param("role", role).query(Integer.class).single())
                .isZero();
        assertThat(jdbc.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'v') and n.nspname not in ('pg_catalog', 'information_schema')
                            and has_table_privilege(:role, c.oid, 'truncate, references, trigger')
                        """)
                        .param("role", role)
                        .query((row, _) -> row.getString(1))
                        .list())
                .isEmpty();
    }

    @Test
    void theBackupReadsEverythingAndChangesNothing() {
        assertThat(names("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                            and n.nspname !~ '^pg_' and n.nspowner = 'app_owner'::regrole
                            and (not has_table_privilege('app_backup', c.oid, 'select') or has_table_privilege('app_backup', c.oid, 'insert, update, delete'))
                        """)).isEmpty();
    }

    @Test
    void theAdministratorsPageHasTheScriptThatMakesTheRoles() throws IOException {
        assertThat(Files.readString(Path.of("../docs/operations.md")))
                .contains(Files.readString(Path.of("src/main/resources/db/roles.sql")));
    }

    private List<String> names(String query) {
        return jdbc.sql(query).query((row, _) -> row.getString(1)).list();
    }

    /** As PostgreSQL writes it. */
    private String policyText() {
        jdbc.sql("create table public.scope_as_written (area_key integer)").update();
        try {
            jdbc.sql("create policy scope on public.scope_as_written using (%s)".formatted(SCOPE))
                    .update();
            return jdbc.sql(
                            "select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = 'public.scope_as_written'::regclass")
                    .query(String.class)
                    .single();
        } finally {
            jdbc.sql("drop table public.scope_as_written").update();
        }
    }

    private record Protected(String place, boolean enabled, boolean forced, String policies, boolean whole) {}
}
