package vn.amno.access.factor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Moments;
import vn.amno.keys.Opaque;

/** SQL of the seeds that authenticator apps share with us. */
@Repository
class TotpStore {

    private final JdbcClient jdbc;

    TotpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replaceOffer(UUID account, byte[] seed, Instant moment) {
        jdbc.sql("""
                insert into access.totp_offer (account_id, seed, offered_at) values (:account, :seed, :moment)
                on conflict (account_id) do update set seed = excluded.seed, offered_at = excluded.offered_at
                """)
                .param("account", account)
                .param("seed", seed)
                .param("moment", Moments.utc(moment))
                .update();
    }

    /** Of an offer made since then; an older one has lapsed. */
    Optional<byte[]> findOffer(UUID account, Instant since) {
        return jdbc.sql("select seed from access.totp_offer where account_id = :account and offered_at >= :since")
                .param("account", account)
                .param("since", Moments.utc(since))
                .query((row, _) -> row.getBytes("seed"))
                .optional();
    }

    /** How many there were. */
    int deleteOffer(UUID account) {
        return jdbc.sql("delete from access.totp_offer where account_id = :account")
                .param("account", account)
                .update();
    }

    void replace(UUID account, byte[] seed, long step, Instant moment) {
        jdbc.sql("""
                insert into access.totp (account_id, seed, last_step, confirmed_at) values (:account, :seed, :step, :moment)
                on conflict (account_id) do update
                    set seed = excluded.seed, last_step = excluded.last_step, confirmed_at = excluded.confirmed_at
                """)
                .param("account", account)
                .param("seed", seed)
                .param("step", step)
                .param("moment", Moments.utc(moment))
                .update();
    }

    Optional<Confirmed> find(UUID account) {
        return jdbc.sql("select seed, last_step, confirmed_at from access.totp where account_id = :account")
                .param("account", account)
                .query((row, _) -> new Confirmed(
                        new Opaque(row.getBytes("seed")), row.getLong("last_step"), Moments.get(row, "confirmed_at")))
                .optional();
    }

    /** Whether this step was not spent before. Check and change are one statement, so that of two who bring the same code one is refused. */
    boolean spend(UUID account, long step) {
        return jdbc.sql("update access.totp set last_step = :step where account_id = :account and last_step < :step")
                        .param("account", account)
                        .param("step", step)
                        .update()
                == 1;
    }

    int delete(UUID account) {
        return jdbc.sql("delete from access.totp where account_id = :account")
                .param("account", account)
                .update();
    }

    record Confirmed(Opaque seed, long lastStep, Instant confirmedAt) {}
}
