package vn.amno.access.factor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Moments;

/** SQL of the hashes of recovery codes. */
@Repository
class RecoveryCodeStore {

    private final JdbcClient jdbc;

    RecoveryCodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(UUID account, List<RecoveryCode> codes, Instant moment) {
        delete(account);
        for (var code : codes) {
            jdbc.sql("""
                    insert into access.recovery_code (account_id, hash, made_at) values (:account, :hash, :moment)
                    """)
                    .param("account", account)
                    .param("hash", code.hash())
                    .param("moment", Moments.utc(moment))
                    .update();
        }
    }

    /** Whether it was there and unused. */
    boolean spend(UUID account, RecoveryCode code, Instant moment) {
        return jdbc.sql("""
                        update access.recovery_code set used_at = :moment
                        where account_id = :account and hash = :hash and used_at is null
                        """)
                        .param("account", account)
                        .param("hash", code.hash())
                        .param("moment", Moments.utc(moment))
                        .update()
                == 1;
    }

    int countUnused(UUID account) {
        return jdbc.sql("select count(*) from access.recovery_code where account_id = :account and used_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void delete(UUID account) {
        jdbc.sql("delete from access.recovery_code where account_id = :account")
                .param("account", account)
                .update();
    }
}
