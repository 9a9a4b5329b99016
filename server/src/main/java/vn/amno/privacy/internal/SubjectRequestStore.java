package vn.amno.privacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.HouseholdId;
import vn.amno.privacy.Channel;
import vn.amno.privacy.NewSubjectRequest;
import vn.amno.privacy.SubjectRequest;
import vn.amno.privacy.SubjectRequest.Step;
import vn.amno.privacy.SubjectRequestId;
import vn.amno.privacy.SubjectRequests.Selection;
import vn.amno.privacy.SubjectState;
import vn.amno.privacy.Wish;

/** SQL of the register. Which areas are seen is left to the policies of the database. */
@Repository
class SubjectRequestStore {

    private final JdbcClient jdbc;

    SubjectRequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever asks next for a number of the same commune waits for the end of this transaction. */
    int nextNumber(int commune, int year) {
        jdbc.sql("select pg_advisory_xact_lock(701, :commune)")
                .param("commune", commune)
                .query(row -> {});
        return jdbc.sql("""
                select coalesce(max(number), 0) + 1 from privacy.subject_request
                where commune_id = :commune and year = :year
                """)
                .param("commune", commune)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    UUID insert(NewSubjectRequest request, Placed placed, Due due) {
        return jdbc.sql("""
                insert into privacy.subject_request (commune_id, year, number, household_id, person_id, person_name, area_key, wish,
                    channel, asker, contact, others, content, received_on, first_due, due)
                values (:commune, :year, :number, :household, :person, :name, :areaKey, :wish,
                    :channel, :asker, :contact, :others, :content, :received, :firstDue, :due)
                returning id
                """)
                .param("commune", placed.commune())
                .param("year", request.receivedOn().getYear())
                .param("number", placed.number())
                .param("household", request.household().value())
                .param("person", request.person())
                .param("name", placed.personName())
                .param("areaKey", placed.areaKey())
                .param("wish", request.wish().name())
                .param("channel", request.channel().name())
                .param("asker", request.asker())
                .param("contact", request.contact())
                .param("others", request.others())
                .param("content", request.text())
                .param("received", request.receivedOn())
                .param("firstDue", due.first())
                .param("due", due.last())
                .query(UUID.class)
                .single();
    }

    void addStep(UUID request, int areaKey, Step step) {
        jdbc.sql("""
                insert into privacy.subject_step (request_id, ordinal, area_key, at, kind, reason, done_by)
                select :id, coalesce(max(ordinal), 0) + 1, :areaKey, :at, :kind, :reason, :by
                from privacy.subject_step where request_id = :id
                """)
                .param("id", request)
                .param("areaKey", areaKey)
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("kind", step.kind())
                .param("reason", step.reason())
                .param("by", step.by())
                .update();
    }

    Optional<SubjectRequest> find(UUID id) {
        return jdbc.sql("select * from privacy.subject_request where id = :id")
                .param("id", id)
                .query((row, _) -> toRequest(row, steps(id)))
                .optional();
    }

    /** As {@link #find}, and nobody else changes it until the end of the transaction. */
    Optional<SubjectRequest> lock(UUID id) {
        return jdbc.sql("select * from privacy.subject_request where id = :id for update")
                .param("id", id)
                .query((row, _) -> toRequest(row, List.of()))
                .optional();
    }

    /** Without their steps. */
    List<SubjectRequest> list(Selection selection, LocalDate today, int offset, int limit) {
        return jdbc.sql("""
                select * from privacy.subject_request
                where :all or next_due < :before
                order by next_due nulls last, received_on desc, id
                offset :offset limit :limit
                """)
                .param("all", selection == Selection.ALL)
                .param("before", before(selection, today))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> toRequest(row, List.of()))
                .list();
    }

    Map<Selection, Long> counts(LocalDate today) {
        return jdbc.sql("""
                select count(*) as everything, count(next_due) as open, count(*) filter (where next_due < :today) as overdue
                from privacy.subject_request
                """)
                .param("today", today)
                .query((row, _) -> Map.of(
                        Selection.ALL, row.getLong("everything"),
                        Selection.OPEN, row.getLong("open"),
                        Selection.OVERDUE, row.getLong("overdue")))
                .single();
    }

    void answered(UUID id, LocalDate day) {
        jdbc.sql("update privacy.subject_request set state = 'ANSWERED', answered_on = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    void extended(UUID id, LocalDate until) {
        jdbc.sql("update privacy.subject_request set due = :until, extended = true where id = :id")
                .param("until", until)
                .param("id", id)
                .update();
    }

    void closed(UUID id, SubjectState state, LocalDate day) {
        jdbc.sql("""
                update privacy.subject_request
                set state = :state, closed_on = :day, answered_on = coalesce(answered_on, :day)
                where id = :id
                """)
                .param("state", state.name())
                .param("day", day)
                .param("id", id)
                .update();
    }

    private static LocalDate before(Selection selection, LocalDate today) {
        return selection == Selection.OVERDUE ? today : LocalDate.of(9999, 12, 31);
    }

    private List<Step> steps(UUID id) {
        return jdbc.sql(
                        "select at, kind, reason, done_by from privacy.subject_step where request_id = :id order by ordinal")
                .param("id", id)
                .query((row, _) ->
                        new Step(moment(row), row.getString("kind"), row.getString("reason"), row.getString("done_by")))
                .list();
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static SubjectRequest toRequest(ResultSet row, List<Step> steps) throws SQLException {
        return new SubjectRequest(
                new SubjectRequestId(row.getObject("id", UUID.class)),
                row.getInt("commune_id"),
                row.getInt("year"),
                row.getInt("number"),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getInt("area_key"),
                Wish.valueOf(row.getString("wish")),
                Channel.valueOf(row.getString("channel")),
                row.getString("asker"),
                row.getString("contact"),
                row.getBoolean("others"),
                row.getString("content"),
                day(row, "received_on"),
                day(row, "first_due"),
                day(row, "due"),
                row.getBoolean("extended"),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                SubjectState.valueOf(row.getString("state")),
                steps);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Where a request is entered, and about whom. */
    record Placed(int commune, int number, String personName, int areaKey) {}

    record Due(LocalDate first, LocalDate last) {}
}
