package vn.amno.household.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.change.ChangeRequest.State;
import vn.amno.household.change.ChangeRequest.Step;
import vn.amno.household.change.ChangeText.Frozen;
import vn.amno.keys.Opaque;

/** SQL of requests for change and of the steps they took. */
@Repository
class RequestStore {

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locked until the end of the transaction. */
    Optional<Request> findForUpdate(UUID id) {
        return jdbc.sql("select * from household.change_request where id = :id for update")
                .param("id", id)
                .query((row, _) -> toRequest(row))
                .optional();
    }

    Optional<Request> find(UUID id) {
        return jdbc.sql("select * from household.change_request where id = :id")
                .param("id", id)
                .query((row, _) -> toRequest(row))
                .optional();
    }

    /** A new draft, or what a draft says now. */
    void draft(UUID id, Subject subject, Frozen content, Stamp proposer) {
        jdbc.sql("""
                insert into household.change_request as r
                    (id, area_key, other_area_key, kind, household_id, other_household_id, target_id, effective_on, state,
                     content, content_hash, proposer, proposer_name, proposer_role, created_at)
                values (:id, :area, :otherArea, :kind, :household, :otherHousehold, :target, :on, 'DRAFT',
                     :content, :hash, :proposer, :name, :role, :at)
                on conflict (id) do update
                set area_key = excluded.area_key, other_area_key = excluded.other_area_key, kind = excluded.kind,
                    household_id = excluded.household_id, other_household_id = excluded.other_household_id,
                    target_id = excluded.target_id, effective_on = excluded.effective_on,
                    content = excluded.content, content_hash = excluded.content_hash, version = r.version + 1
                """)
                .param("id", id)
                .param("area", subject.areaKey())
                .param("otherArea", subject.otherAreaKey())
                .param("kind", subject.kind().name())
                .param("household", subject.household())
                .param("otherHousehold", subject.otherHousehold())
                .param("target", subject.target())
                .param("on", subject.on())
                .param("content", content.sealed().bytes())
                .param("hash", content.hash().bytes())
                .param("proposer", proposer.account())
                .param("name", proposer.name())
                .param("role", proposer.role())
                .param("at", utc(proposer.at()))
                .update();
    }

    void submit(UUID id, byte[] seen, @Nullable Integer seenVersion, Instant at) {
        jdbc.sql("""
                update household.change_request
                set state = 'SUBMITTED', seen = :seen, seen_version = :seenVersion, submitted_at = coalesce(submitted_at, :at),
                    version = version + 1
                where id = :id and state in ('DRAFT', 'SUBMITTED')
                """)
                .param("id", id)
                .param("seen", seen)
                .param("seenVersion", seenVersion)
                .param("at", utc(at))
                .update();
    }

    void withdraw(UUID id) {
        jdbc.sql("""
                update household.change_request set state = 'WITHDRAWN', version = version + 1
                where id = :id and state in ('DRAFT', 'SUBMITTED')
                """).param("id", id).update();
    }

    /**
     * False when somebody was faster.
     *
     * @param appliedOrder null when nothing is applied
     */
    boolean decide(UUID id, int version, Stamp decider, String reason, @Nullable Long appliedOrder) {
        return jdbc.sql("""
                update household.change_request
                set state = :state, decider = :decider, decider_name = :name, decider_role = :role, decided_at = :at,
                    decision_reason = :reason, applied_order = :order, version = version + 1
                where id = :id and version = :version and state = 'SUBMITTED'
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("state", appliedOrder == null ? "RETURNED" : "APPROVED")
                        .param("decider", decider.account())
                        .param("name", decider.name())
                        .param("role", decider.role())
                        .param("at", utc(decider.at()))
                        .param("reason", reason)
                        .param("order", appliedOrder)
                        .update()
                == 1;
    }

    boolean markUndone(UUID id) {
        return jdbc.sql("""
                update household.change_request set state = 'UNDONE', version = version + 1
                where id = :id and state = 'APPROVED'
                """).param("id", id).update() == 1;
    }

    /** Whether a request of that kind for the same target waits or is done, other than this one. */
    boolean targeted(UUID target, Change.Kind kind, UUID except) {
        return jdbc.sql("""
                select exists (select from household.change_request
                               where target_id = :target and kind = :kind and state in ('SUBMITTED', 'APPROVED') and id <> :except)
                """)
                .param("target", target)
                .param("kind", kind.name())
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    void addStep(UUID request, int areaKey, Step step) {
        jdbc.sql("""
                insert into household.change_step (request_id, ordinal, area_key, step, account, on_behalf_of, name, role, at, reason)
                select :request, coalesce(max(ordinal), -1) + 1, :area, :step, :account, :behalf::uuid, :name, :role, :at, :reason
                from household.change_step where request_id = :request
                """)
                .param("request", request)
                .param("area", areaKey)
                .param("step", step.kind().name())
                .param("account", step.by().account())
                .param("behalf", step.by().onBehalfOf(), Types.OTHER)
                .param("name", step.by().name())
                .param("role", step.by().role())
                .param("at", utc(step.by().at()))
                .param("reason", step.reason())
                .update();
    }

    List<Step> steps(UUID request) {
        return jdbc.sql("select * from household.change_step where request_id = :request order by ordinal")
                .param("request", request)
                .query((row, _) -> new Step(
                        Step.Kind.valueOf(row.getString("step")),
                        new Stamp(
                                row.getObject("account", UUID.class),
                                row.getObject("on_behalf_of", UUID.class),
                                row.getString("name"),
                                row.getString("role"),
                                instant(row, "at")),
                        row.getString("reason")))
                .list();
    }

    private static Request toRequest(ResultSet row) throws SQLException {
        var decider = row.getObject("decider", UUID.class);
        var seen = row.getBytes("seen");
        return new Request(
                row.getObject("id", UUID.class),
                new Subject(
                        Change.Kind.valueOf(row.getString("kind")),
                        row.getInt("area_key"),
                        row.getObject("other_area_key", Integer.class),
                        row.getObject("household_id", UUID.class),
                        row.getObject("other_household_id", UUID.class),
                        row.getObject("target_id", UUID.class),
                        row.getObject("effective_on", LocalDate.class)),
                State.valueOf(row.getString("state")),
                new Frozen(new Opaque(row.getBytes("content")), new Opaque(row.getBytes("content_hash"))),
                seen == null ? null : new Opaque(seen),
                row.getObject("seen_version", Integer.class),
                new Stamp(
                        row.getObject("proposer", UUID.class),
                        row.getString("proposer_name"),
                        row.getString("proposer_role"),
                        instant(row, "created_at")),
                decider == null
                        ? null
                        : new Stamp(
                                decider,
                                row.getString("decider_name"),
                                row.getString("decider_role"),
                                instant(row, "decided_at")),
                row.getString("decision_reason"),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * What a request is about, as far as it can be searched for.
     *
     * @param household null for one that comes to the registry
     * @param target the request that is undone
     */
    record Subject(
            Change.Kind kind,
            int areaKey,
            @Nullable Integer otherAreaKey,
            @Nullable UUID household,
            @Nullable UUID otherHousehold,
            @Nullable UUID target,
            @Nullable LocalDate on) {}

    record Request(
            UUID id,
            Subject subject,
            State state,
            Frozen content,
            @Nullable Opaque seen,
            @Nullable Integer seenVersion,
            Stamp proposer,
            @Nullable Stamp decider,
            String reason,
            int version) {}
}
