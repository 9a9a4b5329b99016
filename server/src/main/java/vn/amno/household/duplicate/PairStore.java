package vn.amno.household.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.DuplicateBand;
import vn.amno.household.DuplicateDecision;
import vn.amno.household.DuplicatePair.State;
import vn.amno.household.DuplicateQuery;
import vn.amno.household.DuplicateReason;
import vn.amno.kernel.Actor;

/** SQL for pairs and what was decided of them. The database shows a pair only to whoever has the areas of both people. */
@Repository
class PairStore {

    private static final String PAIR = """
            select id, version, band, reasons, state, facts_changed, person_id, other_person_id, area_key, other_area_key
            from household.duplicate_pair
            """;

    /** That two names are alike tells one by the other, so a pair of somebody restricted waits until that is lifted. */
    private static final String NOBODY_RESTRICTED = """
            and not exists (select from household.restricted_person r where r.person_id in (duplicate_pair.person_id, other_person_id))
            """;

    private static final String ASKED = """
            where (:state::text is null or state = :state) and (:band::text is null or band = :band)
            """ + NOBODY_RESTRICTED;

    private final JdbcClient jdbc;

    PairStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> list(DuplicateQuery query, int offset, int limit) {
        return asked(PAIR + ASKED + "order by bits desc, id offset :offset limit :limit", query)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> toRow(row))
                .list();
    }

    long count(DuplicateQuery query) {
        return asked("select count(*) from household.duplicate_pair\n" + ASKED, query)
                .query(Long.class)
                .single();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(PAIR + "where id = :id\n" + NOBODY_RESTRICTED)
                .param("id", id)
                .query((row, _) -> toRow(row))
                .optional();
    }

    /** False when the pair is not at that version any more. */
    boolean decide(UUID id, int version, State state) {
        return jdbc.sql("""
                update household.duplicate_pair set state = :state, version = version + 1, facts_changed = false
                where id = :id and version = :version
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("state", state.name())
                        .update()
                == 1;
    }

    void insertDecision(Row pair, DuplicateDecision decision, Actor actor) {
        jdbc.sql("""
                insert into household.duplicate_decision (pair_id, version, area_key, other_area_key, state, reason, account, decided_by, decided_at)
                values (:pair, :version, :areaKey, :otherAreaKey, :state, :reason, :account, :name, :at)
                """)
                .param("pair", pair.id())
                .param("version", pair.version() + 1)
                .param("areaKey", pair.areaKey())
                .param("otherAreaKey", pair.otherAreaKey())
                .param("state", decision.state().name())
                .param("reason", decision.reason())
                .param("account", actor.account())
                .param("name", decision.by())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<DuplicateDecision> decisions(UUID pair) {
        return jdbc.sql("""
                select state, reason, decided_by, decided_at from household.duplicate_decision where pair_id = :pair order by version desc
                """)
                .param("pair", pair)
                .query((row, _) -> new DuplicateDecision(
                        State.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        instant(row)))
                .list();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("decided_at", OffsetDateTime.class).toInstant();
    }

    private JdbcClient.StatementSpec asked(String sql, DuplicateQuery query) {
        return jdbc.sql(sql).param("state", name(query.state())).param("band", name(query.band()));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Row toRow(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                DuplicateBand.valueOf(row.getString("band")),
                reasons((String[]) row.getArray("reasons").getArray()),
                State.valueOf(row.getString("state")),
                row.getBoolean("facts_changed"),
                new Side(row.getObject("person_id", UUID.class), row.getInt("area_key")),
                new Side(row.getObject("other_person_id", UUID.class), row.getInt("other_area_key")));
    }

    private static List<DuplicateReason> reasons(String[] names) {
        return Arrays.stream(names).map(DuplicateReason::valueOf).toList();
    }

    record Row(
            UUID id,
            int version,
            DuplicateBand band,
            List<DuplicateReason> reasons,
            State state,
            boolean factsChanged,
            Side one,
            Side two) {

        int areaKey() {
            return one.areaKey();
        }

        int otherAreaKey() {
            return two.areaKey();
        }
    }

    record Side(UUID person, int areaKey) {}
}
