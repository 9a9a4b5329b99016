package vn.amno.access.internal;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.amno.access.Account;
import vn.amno.access.AccountQuery;
import vn.amno.kernel.Folding;

/** SQL that lists accounts. */
@Repository
class AccountListStore {

    /** All words that were typed stand in the name, or the login holds them as they are. */
    private static final String ASKED = """
            from access.account a
            where (:typed = '' or position(:typed in a.login) > 0
                    or (cardinality(:words) > 0 and (select bool_and(position(word in a.folded) > 0) from unnest(:words) word)))
                and (:state::text is null or :state = case
                    when a.disabled_at is not null then 'DISABLED' when a.password_hash is null then 'INVITED' else 'IN_USE' end)
                and (:role::text is null or exists (
                    select from access.effective_assignment m
                    where m.account_id = a.id and m.role = :role and m.ended_at is null
                        and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)))
            """;

    private final JdbcClient jdbc;

    AccountListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By given name, which is the last word. */
    List<Account> list(AccountQuery query, LocalDate today, int offset, int limit) {
        return asked("select a.* " + ASKED + """
                order by regexp_replace(a.folded, '^.* ', ''), a.folded, a.login
                offset :offset limit :limit
                """, query, today)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> AccountStore.account(row))
                .list();
    }

    long count(AccountQuery query, LocalDate today) {
        return asked("select count(*) " + ASKED, query, today).query(Long.class).single();
    }

    private StatementSpec asked(String statement, AccountQuery query, LocalDate today) {
        var folded = Folding.fold(query.typed());
        var state = query.state();
        var role = query.role();
        return jdbc.sql(statement)
                .param("typed", query.typed().strip().toLowerCase(Locale.ROOT))
                .param("words", folded.isEmpty() ? new String[0] : folded.split(" ", -1))
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("role", role == null ? null : role.name(), Types.VARCHAR)
                .param("today", today);
    }
}
