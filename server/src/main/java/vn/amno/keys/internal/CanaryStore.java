package vn.amno.keys.internal;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL for what proves that the keys at hand are those of the data. */
@Repository
class CanaryStore {

    private final JdbcClient jdbc;

    CanaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id of the key. */
    Map<Integer, byte[]> list() {
        var canaries = new TreeMap<Integer, byte[]>();
        jdbc.sql("select key_id, canary from keys.canary").query(row -> {
            canaries.put(row.getInt("key_id"), row.getBytes("canary"));
        });
        return canaries;
    }

    void keep(int key, byte[] canary) {
        jdbc.sql("insert into keys.canary (key_id, canary) values (:key, :canary) on conflict (key_id) do nothing")
                .param("key", key)
                .param("canary", canary)
                .update();
    }
}
