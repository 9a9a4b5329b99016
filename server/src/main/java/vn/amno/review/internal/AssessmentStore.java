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

/** SQL that writes assessments. Always inside the transaction that recorded their sheets. */
@Repository
class AssessmentStore {

    private static final String COPY = """
            copy review.assessment (
                sheet_id, household_id, year, review_date, area_key, commune_id, code, head_name, name_key, name_order,
                village, sheet_area_type, area_type, previous_class, income, points, points_form, tick_deprived,
                tick_unknown, causes, members, member_facts, standard_used_id, verdict, deprived, unknown,
                deprived_count, flags, assessed_at)
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

    void insert(Collection<NewAssessment> assessments, Instant now) {
        var rows = new CopyRow();
        assessments.forEach(assessment -> write(assessment, now, rows));
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

    private static void write(NewAssessment row, Instant now, CopyRow copy) {
        var recorded = row.recorded();
        var sheet = recorded.sheet();
        copy.add(recorded.id())
                .add(recorded.household().value())
                .add(recorded.year())
                .add(recorded.reviewDate())
                .add(recorded.areaKey())
                .add(sheet.communeId())
                .add(sheet.code())
                .add(sheet.head())
                .add(Folding.fold(sheet.head()))
                .addBytes(NameOrder.key(sheet.head()))
                .add(sheet.village())
                .add(sheet.areaType());
        writeFacts(row, copy);
        writeResult(row, copy);
        copy.add(now).end();
    }

    private static void writeFacts(NewAssessment row, CopyRow copy) {
        var sheet = row.recorded().sheet();
        var facts = row.facts();
        copy.add(facts.areaType())
                .add(sheet.previous())
                .add(facts.income())
                .add(facts.points())
                .add(facts.pointsForm())
                .add(facts.ticks().deprived())
                .add(facts.ticks().unknown())
                .add(Causes.mask(sheet.causes()))
                .add(facts.members().size())
                .add(MemberFacts.write(facts.members()));
    }

    private static void writeResult(NewAssessment row, CopyRow copy) {
        var assessment = row.assessment();
        copy.add(row.standardUsed())
                .add(assessment.verdict())
                .add(assessment.indicators().deprived())
                .add(assessment.indicators().unknown())
                .add(assessment.deprived())
                .add(assessment.flags().stream().map(Flag::name).sorted().collect(Collectors.joining(",", "{", "}")));
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
