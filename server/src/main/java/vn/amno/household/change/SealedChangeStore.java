package vn.amno.household.change;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.keys.Opaque;

/** SQL that gives out what requests hold under older keys, and takes it back under the newest. What was written anew meanwhile is left as it is. */
@Repository
class SealedChangeStore {

    private final JdbcClient jdbc;

    SealedChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Integer, Long> countRequests() {
        return counts("""
                select keys.key_of(sealed) as key, count(*) as held
                from (select content as sealed from household.change_request
                      union all
                      select seen from household.change_request where seen is not null) all_sealed
                group by 1
                """);
    }

    Map<Integer, Long> countEffects() {
        return counts("select keys.key_of(sealed) as key, count(*) as held from household.change_effect group by 1");
    }

    List<Request> requests(UUID after, int key, int limit) {
        return jdbc.sql("""
                select id, content, seen from household.change_request
                where id > :after and (keys.key_of(content) <> :key or keys.key_of(seen) <> :key)
                order by id limit :limit
                """)
                .param("after", after)
                .param("key", key)
                .param("limit", limit)
                .query((row, _) -> new Request(
                        row.getObject("id", UUID.class),
                        new Opaque(row.getBytes("content")),
                        opaque(row.getBytes("seen"))))
                .list();
    }

    void replace(Request before, Opaque content, @Nullable Opaque seen) {
        var seenBefore = before.seen();
        jdbc.sql("""
                update household.change_request set content = :content, seen = :seen
                where id = :id and content = :before and seen is not distinct from :seenBefore::bytea
                """)
                .param("content", content.bytes())
                .param("seen", seen == null ? null : seen.bytes())
                .param("id", before.id())
                .param("before", before.content().bytes())
                .param("seenBefore", seenBefore == null ? null : seenBefore.bytes())
                .update();
    }

    List<Effect> effects(Effect after, int key, int limit) {
        return jdbc.sql("""
                select request_id, ordinal, sealed from household.change_effect
                where (request_id, ordinal) > (:request, :ordinal) and keys.key_of(sealed) <> :key
                order by request_id, ordinal limit :limit
                """)
                .param("request", after.request())
                .param("ordinal", after.ordinal())
                .param("key", key)
                .param("limit", limit)
                .query((row, _) -> new Effect(
                        row.getObject("request_id", UUID.class),
                        row.getInt("ordinal"),
                        new Opaque(row.getBytes("sealed"))))
                .list();
    }

    void replace(Effect before, byte[] sealed) {
        jdbc.sql(
                        "update household.change_effect set sealed = :sealed where request_id = :request and ordinal = :ordinal")
                .param("sealed", sealed)
                .param("request", before.request())
                .param("ordinal", before.ordinal())
                .update();
    }

    private Map<Integer, Long> counts(String query) {
        var counts = new TreeMap<Integer, Long>();
        jdbc.sql(query).query(row -> {
            counts.put(row.getInt("key"), row.getLong("held"));
        });
        return counts;
    }

    private static @Nullable Opaque opaque(byte @Nullable [] bytes) {
        return bytes == null ? null : new Opaque(bytes);
    }

    record Request(UUID id, Opaque content, @Nullable Opaque seen) {}

    /**
     * @param sealed null where only the place is meant
     */
    record Effect(UUID request, int ordinal, @Nullable Opaque sealed) {}
}
