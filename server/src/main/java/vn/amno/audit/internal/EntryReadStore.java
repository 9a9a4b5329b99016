package vn.amno.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.audit.Action;
import vn.amno.audit.Entries.Thing;
import vn.amno.audit.Entry;
import vn.amno.audit.Entry.Shown;
import vn.amno.audit.EntryQuery;
import vn.amno.kernel.Scope;

/** SQL that reads the log, newest first, within a scope. */
@Repository
class EntryReadStore {

    private static final String ENTRY = """
            select seq, at, account, actor, role, address, action, object_type, object_id, area_key, reason, changes, details
            from audit.entry
            """;

    private static final String IN_SCOPE = """
            (area_key is null or area_key between :lo1 and :hi1 or area_key between :lo2 and :hi2 or area_key between :lo3 and :hi3)
            """;

    private static final String NEWEST = " order by at desc, seq desc limit :limit";

    private final JdbcClient jdbc;

    EntryReadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> search(EntryQuery query, Scope scope, int limit) {
        var area = query.area();
        var before = query.before();
        var statement = jdbc.sql(ENTRY + "where " + IN_SCOPE + """
                  and (cast(:from as timestamptz) is null or at >= :from)
                  and (cast(:until as timestamptz) is null or at < :until)
                  and (cast(:account as uuid) is null or account = :account)
                  and (cast(:action as text) is null or action = :action)
                  and (cast(:objectType as text) is null or object_type = :objectType)
                  and (cast(:objectId as text) is null or object_id = :objectId)
                  and (cast(:areaFrom as integer) is null or area_key between :areaFrom and :areaTo)
                  and (cast(:beforeAt as timestamptz) is null or (at, seq) < (:beforeAt, :beforeSeq))
                """ + NEWEST)
                .param("from", utc(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", utc(query.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("account", query.account(), Types.OTHER)
                .param("action", query.action() == null ? null : query.action().name(), Types.VARCHAR)
                .param("objectType", query.objectType(), Types.VARCHAR)
                .param("objectId", query.objectId(), Types.VARCHAR)
                .param("areaFrom", area == null ? null : area.from(), Types.INTEGER)
                .param("areaTo", area == null ? null : area.to(), Types.INTEGER)
                .param("beforeAt", before == null ? null : utc(before.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("beforeSeq", before == null ? 0 : before.number())
                .param("limit", limit);
        return within(scope, statement).query((row, _) -> entry(row)).list();
    }

    List<Entry> about(List<Thing> things, Scope scope, int limit) {
        var statement = jdbc.sql(ENTRY + """
                join unnest(cast(:types as text[]), cast(:ids as text[]), cast(:wider as boolean[])) asked (type, id, wider)
                    on object_type = asked.type and object_id = asked.id
                where object_id <> '' and (asked.wider or
                """ + IN_SCOPE + ")" + NEWEST)
                .param("wider", things.stream().map(Thing::wider).toArray(Boolean[]::new))
                .param("types", things.stream().map(Thing::type).toArray(String[]::new))
                .param("ids", things.stream().map(Thing::id).toArray(String[]::new))
                .param("limit", limit);
        return within(scope, statement).query((row, _) -> entry(row)).list();
    }

    Optional<String> findName(UUID account) {
        return jdbc.sql("select actor from audit.entry where account = :account order by at desc, seq desc limit 1")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    private static StatementSpec within(Scope scope, StatementSpec statement) {
        var slots = scope.slots();
        return statement
                .param("lo1", slots[0])
                .param("hi1", slots[1])
                .param("lo2", slots[2])
                .param("hi2", slots[3])
                .param("lo3", slots[4])
                .param("hi3", slots[5]);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account", UUID.class),
                row.getString("actor"),
                row.getString("role"),
                row.getString("address"),
                Action.valueOf(row.getString("action")),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getObject("area_key", Integer.class),
                row.getString("reason"),
                changes(JsonMapper.shared().readTree(row.getString("changes"))),
                details(JsonMapper.shared().readTree(row.getString("details"))));
    }

    private static List<Shown> changes(JsonNode list) {
        var changes = new ArrayList<Shown>();
        for (var change : list) {
            var sealed = change.path("sealed").asBoolean(false);
            changes.add(new Shown(
                    change.path("field").asString(""),
                    sealed ? null : text(change.get("before")),
                    sealed ? null : text(change.get("after")),
                    sealed));
        }
        return changes;
    }

    private static Map<String, String> details(JsonNode object) {
        var details = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(
                        detail -> details.put(detail.getKey(), detail.getValue().asString("")));
        return details;
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value.asString("");
    }
}
