package vn.amno.review.internal;

import java.sql.Types;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.amno.area.Unit;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;

/** SQL for the counts by commune and year. */
@Repository
class CountStore {

    private static final String DELETE_COUNTS = """
            delete from review.commune_count where year = :year and area_key = any (:keysFrom)
            """;

    private static final String DELETE_DEPRIVATIONS = """
            delete from review.commune_deprivation where year = :year and area_key = any (:keysFrom)
            """;

    private static final String INSERT_COUNTS = """
            insert into review.commune_count (year, area_key, commune_id, verdict, households)
            select :year, commune.key_from, commune.id, assessment.verdict, count(*)
            from unnest(:ids::integer[], :keysFrom::integer[], :keysTo::integer[]) as commune (id, key_from, key_to)
            join review.assessment
              on assessment.area_key between commune.key_from and commune.key_to
             and assessment.year = :year
             and assessment.superseded_at is null
            group by commune.key_from, commune.id, assessment.verdict
            """;

    private static final String INSERT_DEPRIVATIONS = """
            insert into review.commune_deprivation (year, area_key, verdict, indicator, households)
            select :year, commune.key_from, assessment.verdict, 1 << position.n, count(*)
            from unnest(:keysFrom::integer[], :keysTo::integer[]) as commune (key_from, key_to)
            join review.assessment
              on assessment.area_key between commune.key_from and commune.key_to
             and assessment.year = :year
             and assessment.superseded_at is null
             and assessment.verdict in ('POOR', 'NEAR_POOR')
            join generate_series(0, :last) as position (n) on assessment.deprived & (1 << position.n) <> 0
            group by commune.key_from, assessment.verdict, position.n
            """;

    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record CommuneCount(int communeId, Verdict verdict, long households) {}

    /** Counts the communes again, from the assessments on record. */
    void renew(int year, Collection<Unit> communes) {
        for (var statement : List.of(DELETE_COUNTS, DELETE_DEPRIVATIONS, INSERT_COUNTS, INSERT_DEPRIVATIONS)) {
            jdbc.sql(statement)
                    .param("year", year)
                    .param("last", Indicator.values().length - 1)
                    .param("ids", integers(communes, Unit::id))
                    .param("keysFrom", integers(communes, Unit::keyFrom))
                    .param("keysTo", integers(communes, Unit::keyTo))
                    .update();
        }
    }

    private static SqlArrayValue integers(Collection<Unit> units, Function<Unit, Integer> part) {
        return new SqlArrayValue("integer", units.stream().map(part).toArray());
    }

    /** Newest first. */
    List<Integer> years() {
        // Steps from year to year through the index; there are few years but many rows.
        return jdbc.sql("""
                with recursive reviewed (year) as (
                    select max(year) from review.commune_count
                    union all
                    select (select max(count.year) from review.commune_count count where count.year < reviewed.year)
                    from reviewed
                    where reviewed.year is not null
                )
                select year from reviewed where year is not null
                """).query((row, _) -> row.getInt("year")).list();
    }

    List<CommuneCount> communes(int year, KeyRange range) {
        return jdbc.sql("""
                select commune_id, verdict, households from review.commune_count
                where year = :year and area_key between :keyFrom and :keyTo
                order by area_key, verdict
                """)
                .param("year", year)
                .param("keyFrom", range.from())
                .param("keyTo", range.to())
                .query((row, _) -> new CommuneCount(
                        row.getInt("commune_id"), Verdict.valueOf(row.getString("verdict")), row.getLong("households")))
                .list();
    }

    /** Reviewed households, of one verdict if one is given. */
    long households(int year, KeyRange range, @Nullable Verdict verdict) {
        return jdbc.sql("""
                select coalesce(sum(households), 0) from review.commune_count
                where year = :year
                  and area_key between :keyFrom and :keyTo
                  and (:verdict::text is null or verdict = :verdict)
                """)
                .param("year", year)
                .param("keyFrom", range.from())
                .param("keyTo", range.to())
                .param("verdict", verdict == null ? null : verdict.name(), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    Map<Indicator, Map<Verdict, Long>> deprivations(int year, KeyRange range) {
        var counts = new EnumMap<Indicator, Map<Verdict, Long>>(Indicator.class);
        jdbc.sql("""
                select indicator, verdict, sum(households) as households from review.commune_deprivation
                where year = :year and area_key between :keyFrom and :keyTo
                group by indicator, verdict
                """)
                .param("year", year)
                .param("keyFrom", range.from())
                .param("keyTo", range.to())
                .query(row -> {
                    counts.computeIfAbsent(indicator(row.getInt("indicator")), _ -> new EnumMap<>(Verdict.class))
                            .put(Verdict.valueOf(row.getString("verdict")), row.getLong("households"));
                });
        return counts;
    }

    private static Indicator indicator(int bit) {
        for (var indicator : Indicator.values()) {
            if (indicator.bit() == bit) {
                return indicator;
            }
        }
        throw new IllegalStateException("No indicator has the bit %#x.".formatted(bit));
    }
}
