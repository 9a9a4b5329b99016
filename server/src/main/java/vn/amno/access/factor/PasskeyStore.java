package vn.amno.access.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Moments;
import vn.amno.keys.Opaque;

/** SQL of passkeys. */
@Repository
class PasskeyStore {

    private final JdbcClient jdbc;

    PasskeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passkey> list(UUID account) {
        return jdbc.sql("""
                select id, name, backed_up, made_at, used_at from access.passkey
                where account_id = :account order by made_at, id
                """)
                .param("account", account)
                .query((row, _) -> passkey(row))
                .list();
    }

    List<Handle> listHandles(UUID account) {
        return jdbc.sql(
                        "select credential_id, transports from access.passkey where account_id = :account order by made_at, id")
                .param("account", account)
                .query((row, _) -> new Handle(new Opaque(row.getBytes("credential_id")), strings(row)))
                .list();
    }

    Optional<Credential> find(Opaque credentialId) {
        return jdbc.sql("""
                select id, account_id, credential, sign_count from access.passkey where credential_id = :credential
                """)
                .param("credential", credentialId.bytes())
                .query((row, _) -> new Credential(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        new Opaque(row.getBytes("credential")),
                        row.getLong("sign_count")))
                .optional();
    }

    void insert(UUID id, UUID account, NewPasskey made, Instant moment) {
        jdbc.sql("""
                insert into access.passkey
                    (id, account_id, credential_id, credential, sign_count, backed_up, transports, name, made_at)
                values (:id, :account, :handle, :credential, :count, :backedUp, :transports, :name, :moment)
                """)
                .param("id", id)
                .param("account", account)
                .param("handle", made.handle().id().bytes())
                .param("credential", made.credential().bytes())
                .param("count", made.signCount())
                .param("backedUp", made.backedUp())
                .param("transports", made.handle().transports().toArray(String[]::new))
                .param("name", made.name())
                .param("moment", Moments.utc(moment))
                .update();
    }

    void used(UUID id, long signCount, boolean backedUp, Instant moment) {
        jdbc.sql("""
                update access.passkey
                set sign_count = greatest(sign_count, :count), backed_up = :backedUp, used_at = :moment
                where id = :id
                """)
                .param("id", id)
                .param("count", signCount)
                .param("backedUp", backedUp)
                .param("moment", Moments.utc(moment))
                .update();
    }

    void rename(UUID account, UUID id, String name) {
        jdbc.sql("update access.passkey set name = :name where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .update();
    }

    int delete(UUID account, UUID id) {
        return jdbc.sql("delete from access.passkey where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account)
                .update();
    }

    int deleteAll(UUID account) {
        return jdbc.sql("delete from access.passkey where account_id = :account")
                .param("account", account)
                .update();
    }

    void insertChallenge(Question question, Instant moment) {
        jdbc.sql("""
                insert into access.passkey_challenge (hash, purpose, account_id, browser, made_at)
                values (:hash, :purpose, :account, :browser, :moment)
                """)
                .param("hash", question.hash().bytes())
                .param("purpose", question.purpose().name())
                .param("account", question.account())
                .param("browser", question.browser().bytes())
                .param("moment", Moments.utc(moment))
                .update();
    }

    /** Whether the question was open; it is not any more. */
    Optional<Asked> takeChallenge(Opaque hash, Purpose purpose, Opaque browser, Instant since) {
        return jdbc.sql("""
                delete from access.passkey_challenge where hash = :hash
                returning account_id, purpose = :purpose and browser = :browser and made_at >= :since as open
                """)
                .param("hash", hash.bytes())
                .param("purpose", purpose.name())
                .param("browser", browser.bytes())
                .param("since", Moments.utc(since))
                .query((row, _) -> row.getBoolean("open")
                        ? Optional.of(new Asked(Optional.ofNullable(row.getObject("account_id", UUID.class))))
                        : Optional.<Asked>empty())
                .optional()
                .flatMap(asked -> asked);
    }

    void deleteChallengesBefore(Instant moment) {
        jdbc.sql("delete from access.passkey_challenge where made_at < :moment")
                .param("moment", Moments.utc(moment))
                .update();
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("backed_up"),
                Moments.get(row, "made_at"),
                Moments.find(row, "used_at"));
    }

    private static List<String> strings(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("transports").getArray());
    }

    enum Purpose {
        CREATE,
        USE
    }

    record Handle(Opaque id, List<String> transports) {}

    record Credential(UUID id, UUID account, Opaque attested, long signCount) {}

    record NewPasskey(Handle handle, Opaque credential, long signCount, boolean backedUp, String name) {}

    record Question(Opaque hash, Purpose purpose, @Nullable UUID account, Opaque browser) {}

    record Asked(Optional<UUID> account) {}
}
