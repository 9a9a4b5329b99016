package vn.amno.access.internal;

import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Moments;
import vn.amno.access.SetUps.Purpose;
import vn.amno.kernel.Sha256;

/** SQL for {@code access.set_up_link}. */
@Repository
class SetUpStore {

    private final JdbcClient jdbc;

    SetUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose link was used. */
    record Used(Optional<UUID> account) {}

    /** One for the first administrator, who does not exist yet. */
    void insertFirst(byte[] tokenHash, Instant now, Instant expires) {
        jdbc.sql("insert into access.set_up_link (token_hash, created_at, expires_at) values (:hash, :now, :expires)")
                .param("hash", tokenHash)
                .param("now", Moments.utc(now))
                .param("expires", Moments.utc(expires))
                .update();
    }

    /**
     * @param codes by account; of each the hash is kept
     */
    void insertAll(Map<UUID, String> codes, @Nullable UUID by, Instant now, Instant expires) {
        var hex = HexFormat.of();
        var accounts = codes.keySet().toArray(UUID[]::new);
        jdbc.sql("""
                insert into access.set_up_link (token_hash, account_id, created_at, created_by, expires_at)
                select decode(l.hash, 'hex'), l.account_id, :now, :by, :expires
                from unnest(:hashes::text[], :accounts::uuid[]) l (hash, account_id)
                """)
                .param(
                        "hashes",
                        Arrays.stream(accounts)
                                .map(account -> hex.formatHex(Sha256.of(Objects.requireNonNull(codes.get(account)))))
                                .toArray(String[]::new))
                .param("accounts", accounts)
                .param("now", Moments.utc(now))
                .param("by", by, Types.OTHER)
                .param("expires", Moments.utc(expires))
                .update();
    }

    /** Ends the unused links of the first administrator. */
    void expireFirst(Instant now) {
        jdbc.sql("""
                update access.set_up_link set expires_at = :now
                where account_id is null and used_at is null and expires_at > :now
                """).param("now", Moments.utc(now)).update();
    }

    /** Ends the unused links of accounts. */
    void expireAll(List<UUID> accounts, Instant now) {
        jdbc.sql("""
                update access.set_up_link set expires_at = :now
                where account_id = any(:accounts) and used_at is null and expires_at > :now
                """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("now", Moments.utc(now))
                .update();
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
