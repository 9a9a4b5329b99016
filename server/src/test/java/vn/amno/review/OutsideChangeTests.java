package vn.amno.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.household.Households;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.RosterLine;
import vn.amno.household.RosterQuery;

/** Whoever changes the tables with another program is seen by the database itself. */
@SpringBootTest
@ContextConfiguration(initializers = PostgresForTests.class)
class OutsideChangeTests {

    private final Registry registry;
    private final Households households;
    private final JdbcClient psql = PostgresForTests.superuser();

    OutsideChangeTests(Registry registry, Households households) {
        this.registry = registry;
        this.households = households;
    }

    @BeforeEach
    @AfterEach
    void clear() {
        new RegistryTables().clear();
    }

    @Test
    void aChangedRowIsNotedWithItsFieldsAndWithoutTheirValues() {
        var since = last();
        registry.record(Canaries.DAY, List.of(Canaries.sheet("CN-1", Places.FIRST)));
        assertThat(noted(since)).as("what the program did itself").isEmpty();

        psql.sql("update household.household set head_name = 'Người Khác', version = version + 1")
                .update();
        psql.sql("update household.person set died_on = '2020-01-01'").update();

        var household =
                households
                        .roster(new RosterQuery(0, Integer.MAX_VALUE, LocalDate.of(2025, 1, 1), "CN-1"), 0, 1)
                        .stream()
                        .map(RosterLine::id)
                        .findFirst()
                        .orElseThrow();
        assertThat(noted(since).getFirst())
                .containsEntry("actor", "postgres")
                .containsEntry("object_type", "household")
                .containsEntry("object_id", household.value().toString())
                .containsEntry("fields", "head_name, version");
        assertThat(noted(since))
                .anySatisfy(entry ->
                        assertThat(entry).containsEntry("object_type", "person").containsEntry("fields", "died_on"));
        assertThat(psql.sql("select count(*) from audit.entry e where seq > :since and e::text like '%Người Khác%'")
                        .param("since", since)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void removingRowsIsNotedOneByOneAndAsAWhole() {
        registry.record(Canaries.DAY, List.of(Canaries.sheet("CN-1", Places.FIRST)));
        var since = last();

        psql.sql("delete from review.assessment").update();
        psql.sql("truncate household.sheet").update();

        assertThat(noted(since))
                .extracting(entry -> entry.get("operation") + " " + entry.get("table"))
                .contains("DELETE review.assessment", "TRUNCATE household.sheet");
    }

    private long last() {
        return psql.sql("select coalesce(max(seq), 0) from audit.entry")
                .query(Long.class)
                .single();
    }

    private List<Map<String, @Nullable Object>> noted(long since) {
        return psql.sql("""
                select actor, object_type, object_id, details ->> 'fields' as fields, details ->> 'table' as table, details ->> 'operation' as operation
                from audit.entry where seq > :since and action = 'CHANGED_OUTSIDE' order by seq
                """).param("since", since).query().listOfRows();
    }
}
