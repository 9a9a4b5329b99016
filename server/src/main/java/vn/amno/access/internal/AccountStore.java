package vn.amno.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Account;

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
