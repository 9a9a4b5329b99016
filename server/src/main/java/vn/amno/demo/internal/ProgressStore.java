package vn.amno.demo.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.amno.household.HouseholdId;

/** How far the demonstration was loaded, and which household got which id. */
@Repository
@DemoOnly
class ProgressStore {

    private final JdbcClient jdbc;

    ProgressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Edition of the story by the years that are loaded. */
    Map<Integer, Integer> finishedYears() {
        var years = new HashMap<Integer, Integer>();
        jdbc.sql("select year, edition from demo.finished_year").query(row -> {
            years.put(row.getInt("year"), row.getInt("edition"));
        });
        return years;
    }

    void finish(int year, int edition, Instant now) {
        jdbc.sql("insert into demo.finished_year (year, edition, finished_at) values (:year, :edition, :now)")
                .param("year", year)
                .param("edition", edition)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remember(List<String> codes, List<HouseholdId> ids) {
        jdbc.sql("""
                insert into demo.household (code, household_id)
                select code, household_id from unnest(:codes::text[], :ids::uuid[]) as registered (code, household_id)
                """)
                .param("codes", new SqlArrayValue("text", codes.toArray()))
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", ids.stream().map(HouseholdId::value).toArray()))
                .update();
    }

    Map<String, HouseholdId> find(Set<String> codes) {
        var found = new HashMap<String, HouseholdId>();
        jdbc.sql("select code, household_id from demo.household where code = any(:codes::text[])")
                .param("codes", new SqlArrayValue("text", codes.toArray()))
                .query(row -> {
                    found.put(row.getString("code"), new HouseholdId(row.getObject("household_id", UUID.class)));
                });
        return found;
    }
}
