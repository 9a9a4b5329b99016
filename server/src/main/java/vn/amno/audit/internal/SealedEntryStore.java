package vn.amno.audit.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.audit.SealedEntries;
import vn.amno.database.Detached;

/** SQL that counts what is sealed in the log. */
@Repository
@Detached
class SealedEntryStore implements SealedEntries {

    private final JdbcClient jdbc;

    SealedEntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count(int key) {
        return jdbc.sql("select audit.held(:key)")
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
