package vn.amno.household.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that tells whether the data was written with the key at hand. */
@Repository
class KeyCheckStore {

    private final JdbcClient jdbc;

    KeyCheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> findCanary() {
        return jdbc.sql("select canary from household.key_check")
                .query((row, _) -> row.getBytes("canary"))
                .optional();
    }

    void replaceCanary(byte[] canary) {
        jdbc.sql("""
                insert into household.key_check (canary) values (:canary)
                on conflict (id) do update set canary = excluded.canary
                """).param("canary", canary).update();
    }

    /** Whether anything would be lost with the key. */
    boolean holdsSealedData() {
        return jdbc.sql("""
                select exists (select from household.sheet)
                    or exists (select from household.person where citizen_id is not null)
                    or exists (select from household.import_row)
                """).query(Boolean.class).single();
    }
}
