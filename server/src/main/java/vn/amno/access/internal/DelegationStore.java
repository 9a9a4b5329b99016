package vn.amno.access.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Account;
import vn.amno.access.Assignment;
import vn.amno.access.Delegations.Given;

/** SQL for assignments that were handed on. */
@Repository
class DelegationStore {

    private final JdbcClient jdbc;

    DelegationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By given name. Those who only manage accounts work in no area. */
    List<Account> receivers(Assignment origin, LocalDate today) {
        var terms = origin.terms();
        return jdbc.sql("""
                select a.* from access.account a
                where a.id <> :holder and a.disabled_at is null and a.password_hash is not null
                    and exists (
                        select from access.assignment m
                        where m.account_id = a.id and m.delegated_from is null and m.ended_at is null and m.role <> 'ADMINISTRATOR'
                            and m.unit_id is not distinct from :unit::integer and m.agency is not distinct from :agency::text
                            and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today))
                order by regexp_replace(a.folded, '^.* ', ''), a.folded, a.login
                """)
                .param("holder", origin.account())
                .param("unit", terms.unit())
                .param("agency", terms.agency() == null ? null : terms.agency().name())
                .param("today", today)
                .query((row, _) -> AccountStore.account(row))
                .list();
    }

    boolean overlaps(UUID origin, UUID receiver, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select exists (
                    select from access.assignment
                    where delegated_from = :origin and account_id = :receiver and ended_at is null
                        and daterange(valid_from, valid_to, '[]') && daterange(:from::date, :to::date, '[]'))
                """)
                .param("origin", origin)
                .param("receiver", receiver)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    List<Given> given(UUID holder, LocalDate today) {
        return jdbc.sql("""
                select m.*, a.name as receiver
                from access.effective_assignment m join access.account a on a.id = m.account_id
                where m.holder_id = :holder and m.ended_at is null and m.valid_to >= :today
                order by m.valid_from, m.id
                """)
                .param("holder", holder)
                .param("today", today)
                .query((row, _) -> new Given(AssignmentStore.assignment(row, "id"), row.getString("receiver")))
                .list();
    }
}
