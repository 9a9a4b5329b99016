package vn.amno.household.duplicate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.DuplicateRun;
import vn.amno.household.DuplicateRun.Found;
import vn.amno.household.DuplicateRun.State;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Scope;

/** SQL for searches. */
@Repository
class RunStore {

    private static final String ENDED = """
            from household.duplicate_run r
            where r.state <> 'RUNNING' and r.finished_at < :before and exists (
                select from household.duplicate_run n
                where n.area_key = r.area_key and n.area_to = r.area_to and n.started_at > r.started_at)
            """;

    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when a search of that area is running. */
    boolean start(UUID id, Scope scope, Actor actor, Instant now) {
        return jdbc.sql("""
                insert into household.duplicate_run (id, area_key, area_to, state, account, started_by, started_at)
                values (:id, :areaKey, :areaTo, 'RUNNING', :account, :name, :now)
                on conflict (area_key, area_to) where state = 'RUNNING' do nothing
                """)
                        .param("id", id)
                        .param("areaKey", from(scope))
                        .param("areaTo", to(scope))
                        .param("account", actor.account())
                        .param("name", actor.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void finish(UUID id, Outcome outcome, Instant now) {
        jdbc.sql("""
                update household.duplicate_run
                set state = :state, people = :people, sure = :sure, likely = :likely, look = :look, crowds = :crowds, elsewhere = :elsewhere,
                    message = :message, finished_at = :now
                where id = :id
                """)
                .param("id", id)
                .param("state", outcome.state().name())
                .param("people", outcome.people())
                .param("sure", outcome.found().sure())
                .param("likely", outcome.found().likely())
                .param("look", outcome.found().look())
                .param("crowds", outcome.crowds())
                .param("elsewhere", outcome.elsewhere())
                .param("message", outcome.message())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Searches that the last shutdown interrupted. */
    void failRunning(String message, Instant now) {
        jdbc.sql(
                        "update household.duplicate_run set state = 'FAILED', message = :message, finished_at = :now where state = 'RUNNING'")
                .param("message", message)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<DuplicateRun> findLast(Scope scope) {
        return jdbc.sql("""
                select state, people, sure, likely, look, crowds, elsewhere, message, started_by, started_at, finished_at
                from household.duplicate_run where area_key = :areaKey and area_to = :areaTo order by started_at desc limit 1
                """)
                .param("areaKey", from(scope))
                .param("areaTo", to(scope))
                .query((row, _) -> new DuplicateRun(
                        State.valueOf(row.getString("state")),
                        row.getInt("people"),
                        new Found(row.getInt("sure"), row.getInt("likely"), row.getInt("look")),
                        row.getInt("crowds"),
                        row.getBoolean("elsewhere"),
                        row.getString("message"),
                        row.getString("started_by"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("finished_at", OffsetDateTime.class))))
                .optional();
    }

    /** By which searches of one area are told from those of others; 0 for who sees nothing. */
    private static int from(Scope scope) {
        return scope.ranges().isEmpty() ? 0 : scope.ranges().getFirst().from();
    }

    private static int to(Scope scope) {
        return scope.ranges().isEmpty() ? 0 : scope.ranges().getLast().to();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /**
     * @param found zeros unless DONE
     * @param message empty when DONE
     */
    record Outcome(State state, int people, Found found, int crowds, boolean elsewhere, String message) {

        static Outcome without(State state, int people, String message) {
            return new Outcome(state, people, new Found(0, 0, 0), 0, false, message);
        }
    }

    /** Not the newest of an area. */
    long countEnded(Instant before) {
        return jdbc.sql("select count(*) " + ENDED)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    int removeEnded(Instant before, int limit) {
        return jdbc.sql("delete from household.duplicate_run where id in (select r.id " + ENDED
                        + " order by r.finished_at, r.id limit :limit)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }
}
