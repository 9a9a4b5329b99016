package vn.amno.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.HouseholdId;
import vn.amno.review.internal.AssessedSheet.Result;
import vn.amno.rules.Facts;
import vn.amno.rules.Verdict;

/** SQL that reads assessments with the facts they saw. */
@Repository
class FactStore {

    private static final int FETCH_SIZE = 2_000;

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text a standard had when it was used, and the legal data it came from. */
    record UsedStandard(String lawFingerprint, String text) {}

    UsedStandard standard(int id) {
        return jdbc.sql("""
                select law_fingerprint, content from review.standard_used where id = :id
                """)
                .param("id", id)
                .query((row, _) -> new UsedStandard(row.getString("law_fingerprint"), row.getString("content")))
                .single();
    }

    /** What is on record for a household, the newest year first; of one year if one is given. */
    List<AssessedSheet> current(HouseholdId household, @Nullable Integer year) {
        return jdbc.sql("""
                select * from review.assessment
                where household_id = :household
                  and superseded_at is null
                  and (:year::integer is null or year = :year)
                order by year desc
                """)
                .param("household", household.value())
                .param("year", year, Types.INTEGER)
                .query((row, _) -> assessed(row))
                .list();
    }

    /** What was replaced, the newest first. */
    List<AssessedSheet> superseded(HouseholdId household, int year) {
        return jdbc.sql("""
                select * from review.assessment
                where household_id = :household and year = :year and superseded_at is not null
                order by superseded_at desc, id desc
                """)
                .param("household", household.value())
                .param("year", year)
                .query((row, _) -> assessed(row))
                .list();
    }

    /** The recorded facts of a year, by area and code, of one verdict if one is given. Read as the stream is read, inside a transaction. */
    Stream<AssessedSheet> stream(int year, KeyRange range, @Nullable Verdict verdict) {
        return jdbc
                .sql("""
                select * from review.assessment
                where superseded_at is null
                  and year = :year
                  and area_key between :keyFrom and :keyTo
                  and (:verdict::text is null or verdict = :verdict)
                order by area_key, code, household_id
                """)
                .withFetchSize(FETCH_SIZE)
                .param("year", year)
                .param("keyFrom", range.from())
                .param("keyTo", range.to())
                .param("verdict", verdict == null ? null : verdict.name(), Types.VARCHAR)
                .query((row, _) -> assessed(row))
                .stream();
    }

    private static AssessedSheet assessed(ResultSet row) throws SQLException {
        var members = MemberFacts.read(row.getString("member_facts"));
        var ticks = SheetColumns.ticks(row, "tick_deprived", "tick_unknown");
        var sheet = SheetColumns.sheet(row, SheetColumns.areaType(row, "sheet_area_type"), ticks, members);
        var facts = new Facts(
                SheetColumns.areaType(row, "area_type"),
                sheet.income(),
                sheet.points(),
                row.getString("points_form"),
                ticks,
                members,
                row.getObject("review_date", LocalDate.class));
        return new AssessedSheet(
                row.getObject("id", UUID.class),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getInt("year"),
                sheet,
                facts,
                row.getInt("standard_used_id"),
                new Result(
                        Verdict.valueOf(row.getString("verdict")),
                        SheetColumns.ticks(row, "deprived", "unknown"),
                        SheetColumns.flags(row)));
    }
}
