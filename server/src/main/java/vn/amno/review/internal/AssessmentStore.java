package vn.amno.review.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import vn.amno.kernel.Folding;
import vn.amno.rules.Flag;
import vn.amno.rules.Standard;

/**
 * SQL that writes assessments: results are gathered in a temporary table and joined with their sheets once. Always inside the transaction that recorded their sheets.
 */
@Repository
class AssessmentStore {

    private static final String COPY = """
            copy pg_temp.assessed (
                sheet_id, name_key, name_order, area_type, points_form, standard_used_id, verdict, deprived, unknown, flags)
            from stdin with (format text, encoding 'UTF8')
            """;

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    AssessmentStore(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Lets one transaction at a time assess sheets of a year, because each renews whole counts. */
    void lockYear(int year) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtext('review.assessment'), :year)
                """).param("year", year).query((_, _) -> year).list();
    }

    /** Id of the stored text of a standard, stored now if it was not. */
    int standardUsed(Standard standard, String lawFingerprint) {
        jdbc.sql("""
                insert into review.standard_used (standard_id, law_fingerprint, content)
                values (:standard, :fingerprint, :content::jsonb)
                on conflict do nothing
                """)
                .param("standard", standard.id())
                .param("fingerprint", lawFingerprint)
                .param("content", StandardText.write(standard))
                .update();
        return jdbc.sql("""
                select id from review.standard_used
                where standard_id = :standard and law_fingerprint = :fingerprint
                """)
                .param("standard", standard.id())
                .param("fingerprint", lawFingerprint)
                .query(Integer.class)
                .single();
    }

    /** Marks what is on record for the sheets of a batch as replaced. Gives the communes where that was. */
    List<Integer> supersede(UUID batch, Instant now) {
        return jdbc.sql("""
                with replaced as (
                    update review.assessment
                    set superseded_at = :now
                    from household.recorded_sheet sheet
                    where sheet.batch = :batch
                      and assessment.household_id = sheet.household_id
                      and assessment.year = sheet.year
                      and assessment.superseded_at is null
                    returning assessment.commune_id
                )
                select distinct commune_id from replaced
                """)
                .param("now", timestamp(now))
                .param("batch", batch)
                .query((row, _) -> row.getInt("commune_id"))
                .list();
    }

    /** Makes room for the results of one batch. The key keeps the join fast also where statistics do not know the batch yet. */
    void begin() {
        jdbc.sql("drop table if exists pg_temp.assessed").update();
        jdbc.sql("""
                create temporary table assessed (
                    sheet_id         uuid    primary key,
                    name_key         text    not null,
                    name_order       bytea   not null,
                    area_type        text,
                    points_form      text,
                    standard_used_id integer not null,
                    verdict          text    not null,
                    deprived         integer not null,
                    unknown          integer not null,
                    flags            text[]  not null
                ) on commit drop
                """).update();
    }

    void add(Collection<NewAssessment> assessments) {
        var rows = new CopyRow();
        assessments.forEach(assessment -> write(assessment, rows));
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY)) {
            copy.write(rows.take().getBytes(UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException("%d assessments could not be stored.".formatted(assessments.size()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Stores the results of a batch beside the facts of its sheets; rows of a village come to lie together. */
    void store(UUID batch, Instant now) {
        jdbc.sql("""
                insert into review.assessment (
                    sheet_id, household_id, year, review_date, area_key, commune_id, code, head_name, name_key, name_order,
                    village, sheet_area_type, area_type, previous_class, income, points, points_form, tick_deprived,
                    tick_unknown, causes, members, member_facts, standard_used_id, verdict, deprived, unknown,
                    deprived_count, flags, assessed_at)
                select
                    sheet_id, household_id, year, review_date, area_key, commune_id, code, head_name, name_key, name_order,
                    village, sheet.area_type, assessed.area_type, previous_class, income, points, points_form, sheet.deprived,
                    sheet.unknown, causes, jsonb_array_length(members), nullif(members, '[]'), standard_used_id, verdict,
                    assessed.deprived, assessed.unknown, bit_count(assessed.deprived::bit(32)), flags, :now
                from household.recorded_sheet sheet
                join pg_temp.assessed using (sheet_id)
                where batch = :batch
                order by area_key, code
                """).param("batch", batch).param("now", timestamp(now)).update();
    }

    private static void write(NewAssessment row, CopyRow copy) {
        var head = row.recorded().sheet().head();
        var assessment = row.assessment();
        copy.add(row.recorded().id())
                .add(Folding.fold(head))
                .addBytes(NameOrder.key(head))
                .add(row.facts().areaType())
                .add(row.facts().pointsForm())
                .add(row.standardUsed())
                .add(assessment.verdict())
                .add(assessment.indicators().deprived())
                .add(assessment.indicators().unknown())
                .add(assessment.flags().stream().map(Flag::name).sorted().collect(Collectors.joining(",", "{", "}")))
                .end();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
