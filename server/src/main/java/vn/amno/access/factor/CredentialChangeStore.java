package vn.amno.access.factor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Moments;

/** SQL of what owners of accounts are told. */
@Repository
class CredentialChangeStore {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    CredentialChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID account, CredentialChange change, Instant moment, boolean byOwner) {
        jdbc.sql("""
                insert into access.credential_change (account_id, kind, changed_at, by_owner)
                values (:account, :kind, :moment, :byOwner)
                """)
                .param("account", account)
                .param("kind", change.name())
                .param("moment", Moments.utc(moment))
                .param("byOwner", byOwner)
                .update();
    }

    List<CredentialChanges.Told> list(UUID account, Instant since) {
        return jdbc.sql("""
                select kind, changed_at, by_owner, seen_at is null as unread from access.credential_change
                where account_id = :account and changed_at >= :since
                order by changed_at desc, id desc limit :most
                """)
                .param("account", account)
                .param("since", Moments.utc(since))
                .param("most", MOST)
                .query((row, _) -> new CredentialChanges.Told(
                        CredentialChange.valueOf(row.getString("kind")),
                        Moments.get(row, "changed_at"),
                        row.getBoolean("by_owner"),
                        row.getBoolean("unread")))
                .list();
    }

    boolean existsUnread(UUID account, Instant since) {
        return jdbc.sql("""
                select exists (select from access.credential_change where account_id = :account and seen_at is null and changed_at >= :since)
                """)
                .param("account", account)
                .param("since", Moments.utc(since))
                .query(Boolean.class)
                .single();
    }

    void markRead(UUID account, Instant moment) {
        jdbc.sql("""
                update access.credential_change set seen_at = :moment
                where account_id = :account and seen_at is null and changed_at <= :moment
                """)
                .param("account", account)
                .param("moment", Moments.utc(moment))
                .update();
    }
}
