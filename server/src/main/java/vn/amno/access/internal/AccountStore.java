package vn.amno.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Account;
import vn.amno.access.Moments;

/** SQL for {@code access.account}. */
@Repository
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param hash null while there is no password
     */
    record Credentials(Account account, @Nullable String hash) {}

    /** False when the login is taken. */
    boolean insert(UUID id, String login, String name, Instant now) {
        return jdbc.sql("""
                insert into access.account (id, login, name, created_at) values (:id, :login, :name, :now)
                on conflict (login) do nothing
                """)
                        .param("id", id)
                        .param("login", login)
                        .param("name", name)
                        .param("now", Moments.utc(now))
                        .update()
                == 1;
    }

    /** False when the login is somebody else's; then the transaction is spoiled. */
    boolean rename(UUID id, String login, String name) {
        try {
            jdbc.sql("update access.account set login = :login, name = :name where id = :id")
                    .param("id", id)
                    .param("login", login)
                    .param("name", name)
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql("select * from access.account where id = :id")
                .param("id", id)
                .query((row, _) -> account(row))
                .optional();
    }

    Optional<Credentials> findCredentials(String login) {
        return jdbc.sql("select * from access.account where login = :login")
                .param("login", login)
                .query((row, _) -> new Credentials(account(row), row.getString("password_hash")))
                .optional();
    }

    List<Account> list(List<UUID> ids) {
        return jdbc.sql("select * from access.account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> account(row))
                .list();
    }

    List<Account> listByLogin(List<String> logins) {
        return jdbc.sql("select * from access.account where login = any(:logins)")
                .param("logins", logins.toArray(String[]::new))
                .query((row, _) -> account(row))
                .list();
    }

    /** Waits for whoever changes the account at the same moment. */
    Optional<Account> lock(UUID id) {
        return jdbc.sql("select * from access.account where id = :id for update")
                .param("id", id)
                .query((row, _) -> account(row))
                .optional();
    }

    /** Changes of administrators happen one after the other. */
    void lockAdministrators() {
        jdbc.sql("""
                select a.id from access.account a
                where exists (select from access.assignment m where m.account_id = a.id and m.role = 'ADMINISTRATOR' and m.ended_at is null)
                order by a.id for update
                """).query(UUID.class).list();
    }

    /** Those who can sign in as an administrator, today and without a last day. */
    List<UUID> lastingAdministrators(LocalDate today) {
        return jdbc.sql("""
                select distinct a.id from access.account a join access.effective_assignment m on m.account_id = a.id
                where a.disabled_at is null and a.password_hash is not null
                    and m.role = 'ADMINISTRATOR' and m.ended_at is null and m.valid_from <= :today and m.valid_to is null
                """)
                .param("today", today)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /**
     * @param at null to enable
     */
    void setDisabled(UUID id, @Nullable Instant at) {
        jdbc.sql("update access.account set disabled_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Moments.utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void setPassword(UUID id, String hash, Instant now) {
        jdbc.sql("update access.account set password_hash = :hash, password_changed_at = :now where id = :id")
                .param("id", id)
                .param("hash", hash)
                .param("now", Moments.utc(now))
                .update();
    }

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("password_hash") != null,
                Moments.get(row, "created_at"),
                Moments.find(row, "disabled_at"));
    }
}
