package vn.amno.household.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.amno.household.ChangeId;
import vn.amno.household.HouseholdId;
import vn.amno.household.Restrictions;
import vn.amno.household.change.ChangeQuery.Shelf;
import vn.amno.kernel.Scope;

/** SQL that lists requests of the areas in which one acts, on either side of a move: work of the system, since the database shows a row only to the place of its decision. Drafts are seen by their proposers only. */
@Repository
class ChangeListStore {

    private static final String ASKED = """
            where exists (
                    select from unnest(:first, :last) as scope (first, last)
                    where :here and r.area_key between first and last and r.area_key between :from and :to
                        or :there and r.other_area_key between first and last and r.other_area_key between :from and :to)
                and r.state = any(:states)
                and (not :own or r.proposer = :account)
                and (:others or r.proposer <> :account)
                and (not :incoming or r.kind = 'MOVE_OUT' and not exists (
                    select from household.change_request t where t.target_id = r.id and t.state in ('SUBMITTED', 'APPROVED')))
                and (cast(:kind as text) is null or r.kind = :kind)
                and (cast(:household as uuid) is null or r.household_id = :household or r.other_household_id = :household)
            """;

    private final JdbcClient jdbc;

    ChangeListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChangeLine> list(ChangeQuery query, UUID account, int offset, int limit) {
        return asked("""
                        select r.*, h.code,
                            case when h.id in (select household_id from household.restricted_head) then :hidden else h.head_name end as head_name
                        from household.change_request r
                        left join household.household h on h.id = r.household_id
                        """ + ASKED + """
                        order by coalesce(r.decided_at, r.submitted_at, r.created_at) desc, r.id
                        offset :offset limit :limit
                        """, query, account)
                .param("offset", offset)
                .param("limit", limit)
                .param("hidden", Restrictions.HIDDEN)
                .query((row, _) -> toLine(row))
                .list();
    }

    long count(ChangeQuery query, UUID account) {
        return asked("select count(*) from household.change_request r\n" + ASKED, query, account)
                .query(Long.class)
                .single();
    }

    /**
     * Applied changes that touched one of the same rows later, or the row of one of its households, and still stand; the newest first.
     *
     * @param created households that exist by that request
     */
    List<ChangeLine> standingOn(UUID request, Collection<UUID> created) {
        return jdbc.sql("""
                select distinct r.*, h.code,
                    case when h.id in (select household_id from household.restricted_head) then :hidden else h.head_name end as head_name
                from household.change_request mine
                join household.change_effect e on e.request_id = mine.id
                join household.change_effect later
                    on later.request_id <> mine.id and (later.row_key = e.row_key or later.row_key = 'household/' || e.household_id or later.household_id = any(:created))
                join household.change_request r on r.id = later.request_id
                left join household.household h on h.id = r.household_id
                where mine.id = :request and r.state = 'APPROVED' and r.kind <> 'UNDO' and r.applied_order > mine.applied_order
                order by r.applied_order desc
                """)
                .param("request", request)
                .param("hidden", Restrictions.HIDDEN)
                .param("created", created.toArray(UUID[]::new))
                .query((row, _) -> toLine(row))
                .list();
    }

    private StatementSpec asked(String statement, ChangeQuery query, UUID account) {
        var ranges = Scope.current().ranges();
        return jdbc.sql(statement)
                .param("first", ranges.stream().map(Scope.Range::from).toArray(Integer[]::new))
                .param("last", ranges.stream().map(Scope.Range::to).toArray(Integer[]::new))
                .param("from", query.keyFrom())
                .param("to", query.keyTo())
                .param("states", states(query.shelf()))
                .param("here", query.shelf() != Shelf.INCOMING)
                .param("there", query.shelf() != Shelf.TO_APPROVE)
                .param("incoming", query.shelf() == Shelf.INCOMING)
                .param("own", query.shelf() == Shelf.MINE)
                .param("others", query.shelf() != Shelf.TO_APPROVE)
                .param("account", account)
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("household", query.householdOrNull());
    }

    private static String[] states(Shelf shelf) {
        return switch (shelf) {
            case MINE -> new String[] {"DRAFT", "SUBMITTED", "APPROVED", "RETURNED", "WITHDRAWN", "UNDONE"};
            case TO_APPROVE -> new String[] {"SUBMITTED"};
            case INCOMING -> new String[] {"APPROVED"};
            case DECIDED -> new String[] {"APPROVED", "RETURNED", "UNDONE"};
            case ALL -> new String[] {"SUBMITTED", "APPROVED", "RETURNED", "UNDONE"};
        };
    }

    private static ChangeLine toLine(ResultSet row) throws SQLException {
        var household = row.getObject("household_id", UUID.class);
        var submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new ChangeLine(
                new ChangeId(row.getObject("id", UUID.class)),
                Change.Kind.valueOf(row.getString("kind")),
                ChangeRequest.State.valueOf(row.getString("state")),
                household == null ? null : new HouseholdId(household),
                text(row.getString("head_name")),
                text(row.getString("code")),
                row.getInt("area_key"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("proposer_name"),
                text(row.getString("decider_name")),
                (submitted == null ? row.getObject("created_at", OffsetDateTime.class) : submitted).toInstant());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
