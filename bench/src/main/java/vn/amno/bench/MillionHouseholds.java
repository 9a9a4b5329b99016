package vn.amno.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.amno.area.Unit;

/** Fills the tables behind the household list with about a million households: every commune of the country has 300, spread over ten villages. */
final class MillionHouseholds {

    static final int PER_COMMUNE = 300;

    private MillionHouseholds() {}

    static void fill(JdbcClient jdbc, List<Unit> communes, int year) {
        jdbc.sql("create table bench_commune (id integer, area_key integer, code text)")
                .update();
        for (var commune : communes) {
            jdbc.sql("insert into bench_commune values (:id, :key, :code)")
                    .param("id", commune.id())
                    .param("key", commune.keyFrom())
                    .param("code", commune.code().value())
                    .update();
        }
        jdbc.sql("""
                create table bench_household as
                select uuidv7() as id, c.id as commune_id, c.area_key + 1 + n % 10 as area_key, c.code || '-' || to_char(n, 'FM0000') as code,
                       'Nguyễn Thị ' || chr(65 + n % 26) || n as head_name, 'nguyen thi ' || lower(chr(65 + n % 26)) || n as name_key, n
                from bench_commune c cross join generate_series(1, :n) n
                """).param("n", PER_COMMUNE).update();
        jdbc.sql("""
                insert into household.household (id, commune_id, area_key, code, head_name, name_key, registered_on)
                select id, commune_id, area_key, code, head_name, name_key, make_date(:year, 1, 1) from bench_household
                """).param("year", year).update();
        jdbc.sql("""
                insert into household.residence (household_id, commune_id, area_key, code, valid_from)
                select id, commune_id, area_key, code, make_date(:year, 1, 1) from bench_household
                """).param("year", year).update();
        assess(jdbc, year);
        jdbc.sql("drop table bench_household, bench_commune").update();
        jdbc.sql("vacuum analyze").update();
    }

    private static void assess(JdbcClient jdbc, int year) {
        jdbc.sql(
                        "insert into review.standard_used (standard_id, law_fingerprint, content) values ('vn-2022', 'bench', '{}')")
                .update();
        jdbc.sql("""
                insert into review.assessment (sheet_id, household_id, year, review_date, area_key, commune_id, code, head_name, name_key,
                    name_order, village, previous_class, income, points, tick_deprived, tick_unknown, causes, members,
                    standard_used_id, verdict, deprived, unknown, deprived_count, assessed_at)
                select uuidv7(), id, :year, make_date(:year, 12, 14), area_key, commune_id, code, head_name, name_key,
                       convert_to(name_key, 'UTF8'), 'Thôn ' || n % 10, 'NONE', 1000000 + n * 1000, 100 + n % 90, 1 << n % 12, 0, 0, 4,
                       (select max(id) from review.standard_used),
                       (array['POOR', 'NEAR_POOR', 'AVERAGE', 'ABOVE', 'UNDETERMINED'])[1 + n % 5], 1 << n % 12, 0, 1, now()
                from bench_household
                """).param("year", year).update();
        jdbc.sql("""
                insert into review.commune_count (year, area_key, commune_id, verdict, households)
                select year, area_key, commune_id, verdict, count(*) from review.assessment group by year, area_key, commune_id, verdict
                """).update();
    }
}
