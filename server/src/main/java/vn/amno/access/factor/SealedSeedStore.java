package vn.amno.access.factor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.keys.Opaque;

/** SQL that gives out seeds under older keys, and takes them back under the newest. */
@Repository
class SealedSeedStore {

    private final JdbcClient jdbc;

    SealedSeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Integer, Long> countByKey() {
        var counts = new TreeMap<Integer, Long>();
        jdbc.sql("""
                select keys.key_of(seed) as key, count(*) as held
                from (select seed from access.totp union all select seed from access.totp_offer) seeds group by 1
                """).query(row -> {
            counts.put(row.getInt("key"), row.getLong("held"));
        });
        return counts;
    }

    List<Seed> list(UUID after, int key, int limit) {
        return jdbc.sql("""
                select account_id, seed from access.totp
                where account_id > :after and keys.key_of(seed) <> :key order by account_id limit :limit
                """)
                .param("after", after)
                .param("key", key)
                .param("limit", limit)
                .query((row, _) -> new Seed(row.getObject("account_id", UUID.class), new Opaque(row.getBytes("seed"))))
                .list();
    }

    /** A seed that was set up anew meanwhile is left as it is. */
    void replace(Seed before, byte[] sealed) {
        jdbc.sql("update access.totp set seed = :sealed where account_id = :account and seed = :before")
                .param("sealed", sealed)
                .param("account", before.account())
                .param("before", before.sealed().bytes())
                .update();
    }

    void deleteOffersUnderOtherKeys(int key) {
        jdbc.sql("delete from access.totp_offer where keys.key_of(seed) <> :key")
                .param("key", key)
                .update();
    }

    record Seed(UUID account, Opaque sealed) {}
}
