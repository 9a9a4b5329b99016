package vn.amno.household.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that writes the sheets of staged rows, all at once. Needs the table {@code place}. */
@Repository
class SheetWriteStore {

    private final JdbcClient jdbc;

    SheetWriteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int insert(UUID run, LocalDate day, UUID batch) {
        return jdbc.sql("""
                insert into household.sheet (id, household_id, year, review_date, commune_id, village, area_key, code,
                    head_name, area_type, previous_class, income, points, deprived, unknown, causes, member_count,
                    members, content_hash, sealed, batch)
                select r.sheet_id, r.household_id, :year, :day, r.commune_id, r.village, p.area_key, r.code,
                    r.head_name, r.area_type, r.previous_class, r.income, r.points, r.deprived, r.unknown, r.causes, r.member_count,
                    r.members, r.content_hash, r.sealed, :batch
                from household.import_row r
                join place p using (commune_id, village)
                where r.run_id = :run and r.kind = 'ADDED'
                order by r.ordinal
                """)
                .param("run", run)
                .param("day", day)
                .param("year", day.getYear())
                .param("batch", batch)
                .update();
    }

    int update(UUID run, LocalDate day, UUID batch) {
        return jdbc.sql("""
                update household.sheet s
                set review_date = :day, commune_id = r.commune_id, village = r.village, area_key = p.area_key, code = r.code,
                    head_name = r.head_name, area_type = r.area_type, previous_class = r.previous_class,
                    income = r.income, points = r.points, deprived = r.deprived, unknown = r.unknown, causes = r.causes,
                    member_count = r.member_count, members = r.members, content_hash = r.content_hash, sealed = r.sealed,
                    batch = :batch, version = s.version + 1
                from household.import_row r
                join place p using (commune_id, village)
                where r.run_id = :run and r.kind = 'CHANGED' and s.id = r.sheet_id
                """)
                .param("run", run)
                .param("day", day)
                .param("batch", batch)
                .update();
    }
}
