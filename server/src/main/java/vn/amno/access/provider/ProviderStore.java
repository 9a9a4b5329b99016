package vn.amno.access.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Moments;
import vn.amno.keys.Opaque;

/** SQL of identities at providers and of attempts that are under way. */
@Repository
class ProviderStore {

    private final JdbcClient jdbc;

    ProviderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(byte[] state, Begun begun, Instant moment) {
        jdbc.sql("""
                insert into access.provider_attempt (state_hash, provider, account_id, browser, begun_at)
                values (:state, :provider, :account, :browser, :moment)
                """)
                .param("state", state)
                .param("provider", begun.provider())
                .param("account", begun.account())
                .param("browser", begun.browser().bytes())
                .param("moment", Moments.utc(moment))
                .update();
    }

    /** Once, if it was begun since then. */
    Optional<Begun> take(byte[] state, Instant since) {
        return jdbc.sql("""
                delete from access.provider_attempt where state_hash = :state and begun_at >= :since
                returning provider, account_id, browser
                """)
                .param("state", state)
                .param("since", Moments.utc(since))
                .query((row, _) -> new Begun(
                        row.getString("provider"),
                        row.getObject("account_id", UUID.class),
                        new Opaque(row.getBytes("browser"))))
                .optional();
    }

    void deleteBefore(Instant moment) {
        jdbc.sql("delete from access.provider_attempt where begun_at < :moment")
                .param("moment", Moments.utc(moment))
                .update();
    }

    Optional<UUID> findAccount(String issuer, String subject) {
        return jdbc.sql("""
                select account_id from access.provider_identity where issuer = :issuer and subject = :subject
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    /** False when it is linked already, to whomever. */
    boolean link(String issuer, String subject, UUID account, Instant moment) {
        return jdbc.sql("""
                        insert into access.provider_identity (issuer, subject, account_id, linked_at)
                        values (:issuer, :subject, :account, :moment)
                        on conflict (issuer, subject) do nothing
                        """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("account", account)
                        .param("moment", Moments.utc(moment))
                        .update()
                == 1;
    }

    List<Link> list(UUID account) {
        return jdbc.sql("""
                select issuer, subject, linked_at from access.provider_identity
                where account_id = :account order by linked_at, issuer, subject
                """)
                .param("account", account)
                .query((row, _) ->
                        new Link(row.getString("issuer"), row.getString("subject"), Moments.get(row, "linked_at")))
                .list();
    }

    int delete(UUID account, String issuer, String subject) {
        return jdbc.sql("""
                delete from access.provider_identity
                where account_id = :account and issuer = :issuer and subject = :subject
                """)
                .param("account", account)
                .param("issuer", issuer)
                .param("subject", subject)
                .update();
    }

    /**
     * @param account to which the identity shall be linked; null for signing in
     */
    record Begun(String provider, @Nullable UUID account, Opaque browser) {}

    record Link(String issuer, String subject, Instant linkedAt) {}
}
