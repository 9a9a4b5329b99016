package vn.amno.access.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Moments;
import vn.amno.access.SetUps.Purpose;

/** SQL for {@code access.set_up_link}. */
@Repository
class SetUpStore {

    private final JdbcClient jdbc;

    SetUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose link was used. */
    record Used(Optional<UUID> account) {}

    /**
     * @param account null for the first administrator
     */
    void insert(byte[] tokenHash, @Nullable UUID account, @Nullable UUID by, Instant now, Instant expires) {
        jdbc.sql("""
                insert into access.set_up_link (token_hash, account_id, created_at, created_by, expires_at)
                values (:hash, :account, :now, :by, :expires)
                """)
                .param("hash", tokenHash)
                .param("account", account)
                .param("now", Moments.utc(now))
                .param("by", by)
                .param("expires", Moments.utc(expires))
                .update();
    }

    /** Ends the unused links of an account, or those of the first administrator. */
    void expireAll(@Nullable UUID account, Instant now) {
        jdbc.sql("""
                update access.set_up_link set expires_at = :now
                where account_id is not distinct from :account::uuid and used_at is null and expires_at > :now
                """).param("account", account).param("now", Moments.utc(now)).update();
    }

    Optional<Purpose> find(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                select a.login from access.set_up_link l left join access.account a on a.id = l.account_id
                where l.token_hash = :hash and l.used_at is null and l.expires_at > :now and a.disabled_at is null
                """)
                .param("hash", tokenHash)
                .param("now", Moments.utc(now))
                .query((row, _) -> new Purpose(Optional.ofNullable(row.getString("login"))))
                .optional();
    }

    /** Of two at once one is told that it was used. */
    Optional<Used> use(byte[] tokenHash, String from, Instant now) {
        return jdbc.sql("""
                update access.set_up_link set used_at = :now, used_from = :from
                where token_hash = :hash and used_at is null and expires_at > :now
                returning account_id
                """)
                .param("hash", tokenHash)
                .param("from", from)
                .param("now", Moments.utc(now))
                .query((row, _) -> new Used(Optional.ofNullable(row.getObject("account_id", UUID.class))))
                .optional();
    }
}
