package vn.amno.household.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.keys.Opaque;

/** SQL that gives out what is sealed under older keys, and takes it back under the newest. A row that was changed meanwhile is left as it is. */
@Repository
class SealedRowStore {

    private final JdbcClient jdbc;
    private final CopyStore copies;

    SealedRowStore(JdbcClient jdbc, CopyStore copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    /** Keeps others from changing the registry, and does not count as a change of it. */
    void holdRegistry() {
        jdbc.sql("select version from household.registry_version for update")
                .query(Long.class)
                .single();
    }

    Map<Integer, Long> countCitizenIds() {
        return counts("""
                select keys.key_of(citizen_id) as key, count(*) as held from household.person where citizen_id is not null group by 1
                """);
    }

    Map<Integer, Long> countSheets() {
        return counts("select keys.key_of(sealed) as key, count(*) as held from household.sheet group by 1");
    }

    Map<Integer, Long> countStaged() {
        return counts("""
                select key, count(*) as held
                from (select keys.key_of(sealed) as key from household.import_row where length(sealed) > 0
                      union all
                      select keys.key_of(citizen_id) from household.import_member where citizen_id is not null) staged
                group by key
                """);
    }

    /**
     * @param unindexed whether those without an index under the next key are wanted too
     */
    List<SealedCitizenId> citizenIds(UUID after, int key, boolean unindexed, int limit) {
        return jdbc.sql("""
                select id, citizen_id from household.person
                where id > :after and citizen_id is not null
                    and (keys.key_of(citizen_id) <> :key or (:unindexed and citizen_id_key_2 is null))
                order by id limit :limit
                """)
                .param("after", after)
                .param("key", key)
                .param("unindexed", unindexed)
                .param("limit", limit)
                .query((row, _) ->
                        new SealedCitizenId(row.getObject("id", UUID.class), new Opaque(row.getBytes("citizen_id"))))
                .list();
    }

    void updateCitizenIds(List<NewCitizenId> rows) {
        jdbc.sql("drop table if exists pg_temp.sealed_again").update();
        jdbc.sql("""
                create temporary table sealed_again (id uuid not null, before bytea not null, citizen_id bytea not null, next_key bytea) on commit drop
                """).update();
        copies.load("sealed_again (id, before, citizen_id, next_key)", 4, target -> {
            for (var row : rows) {
                target.row()
                        .uuid(row.before().person())
                        .bytes(row.before().sealed().bytes())
                        .bytes(row.sealed().bytes())
                        .bytes(row.nextKey().bytes());
            }
        });
        jdbc.sql("""
                update household.person p set citizen_id = s.citizen_id, citizen_id_key_2 = s.next_key
                from sealed_again s where p.id = s.id and p.citizen_id = s.before
                """).update();
    }

    /** The index under the next key takes over. */
    void changeIndex() {
        jdbc.sql("""
                update household.person set citizen_id_key = citizen_id_key_2, citizen_id_key_2 = null where citizen_id_key_2 is not null
                """).update();
    }

    List<SealedSheet> sheets(UUID after, int key, int limit) {
        return jdbc.sql("""
                select id, content_hash, sealed from household.sheet
                where id > :after and keys.key_of(sealed) <> :key
                order by id limit :limit
                """)
                .param("after", after)
                .param("key", key)
                .param("limit", limit)
                .query((row, _) -> new SealedSheet(
                        row.getObject("id", UUID.class),
                        new Opaque(row.getBytes("content_hash")),
                        new Opaque(row.getBytes("sealed"))))
                .list();
    }

    void updateSheets(List<NewSheet> rows) {
        jdbc.sql("drop table if exists pg_temp.sealed_again").update();
        jdbc.sql("""
                create temporary table sealed_again (id uuid not null, before bytea not null, content_hash bytea not null, sealed bytea not null) on commit drop
                """).update();
        copies.load("sealed_again (id, before, content_hash, sealed)", 4, target -> {
            for (var row : rows) {
                target.row()
                        .uuid(row.before().id())
                        .bytes(row.before().contentHash().bytes())
                        .bytes(row.contentHash().bytes())
                        .bytes(row.sealed().bytes());
            }
        });
        jdbc.sql("""
                update household.sheet s set content_hash = a.content_hash, sealed = a.sealed
                from sealed_again a where s.id = a.id and s.content_hash = a.before
                """).update();
    }

    /** Runs that wait for acceptance with rows under other keys than the registry's. */
    List<UUID> runsUnderOtherKeys(int key) {
        return jdbc.sql("""
                select id from household.import_run r
                where state = 'CHECKED'
                    and (index_key is distinct from :key
                        or exists (select from household.import_row s where s.run_id = r.id and length(s.sealed) > 0 and keys.key_of(s.sealed) <> :key))
                order by received_at, id
                """)
                .param("key", key)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Rows of imports that ended, which only their pages still showed. */
    void dropEndedUnderOtherKeys(int key, String notice) {
        var runs = jdbc.sql("""
                select id from household.import_run r
                where state in ('DONE', 'FAILED', 'CANCELLED')
                    and (index_key <> :key
                        or exists (select from household.import_row s where s.run_id = r.id and length(s.sealed) > 0 and keys.key_of(s.sealed) <> :key))
                for update
                """).param("key", key).query(UUID.class).list().toArray(UUID[]::new);
        jdbc.sql("delete from household.import_member where run_id = any(:runs)")
                .param("runs", runs)
                .update();
        var rows = jdbc.sql("delete from household.import_row where run_id = any(:runs) returning run_id")
                .param("runs", runs)
                .query(UUID.class)
                .list();
        jdbc.sql("update household.import_run set notices = notices || :notice where id = any(:runs)")
                .param("notice", notice)
                .param("runs", rows.stream().distinct().toArray(UUID[]::new))
                .update();
        jdbc.sql("update household.import_run set index_key = null where id = any(:runs)")
                .param("runs", runs)
                .update();
    }

    private Map<Integer, Long> counts(String query) {
        var counts = new TreeMap<Integer, Long>();
        jdbc.sql(query).query(row -> {
            counts.put(row.getInt("key"), row.getLong("held"));
        });
        return counts;
    }

    record SealedCitizenId(UUID person, Opaque sealed) {}

    record NewCitizenId(SealedCitizenId before, Opaque sealed, Opaque nextKey) {}

    record SealedSheet(UUID id, Opaque contentHash, Opaque sealed) {}

    record NewSheet(SealedSheet before, Opaque contentHash, Opaque sealed) {}
}
