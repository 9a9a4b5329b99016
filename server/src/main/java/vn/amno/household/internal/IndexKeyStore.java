package vn.amno.household.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.keys.BlindIndex;

/** SQL for the key that the registry's citizen ids are indexed under: the same for all of them at any time, so that equal ones are found by comparing columns. */
@Repository
class IndexKeyStore {

    private final JdbcClient jdbc;
    private final BlindIndex index;

    IndexKeyStore(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    int current() {
        return jdbc.sql("select coalesce(index_key, :oldest) from household.registry_version")
                .param("oldest", index.keys().getLast())
                .query(Integer.class)
                .single();
    }

    void change(int key) {
        jdbc.sql("update household.registry_version set index_key = :key")
                .param("key", key)
                .update();
    }

    /** Notes the key of staged rows; nothing to note for rows that belong to no import. */
    void noteOf(UUID run, int key) {
        jdbc.sql("update household.import_run set index_key = :key where id = :run")
                .param("key", key)
                .param("run", run)
                .update();
    }

    boolean isAnotherThanThatOf(UUID run) {
        return jdbc.sql("""
                select r.index_key is distinct from coalesce(v.index_key, :oldest)
                from household.import_run r, household.registry_version v
                where r.id = :run
                """)
                .param("oldest", index.keys().getLast())
                .param("run", run)
                .query(Boolean.class)
                .single();
    }
}
