package vn.amno.audit.internal;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.audit.Act;
import vn.amno.database.Detached;
import vn.amno.kernel.Actor;

/** SQL that adds to the log. */
@Repository
@Detached
class EntryStore {

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of an entry to come, for values that are sealed to their row. */
    long nextNumber() {
        return jdbc.sql("select nextval('audit.entry_seq_seq')")
                .query(Long.class)
                .single();
    }

    /**
     * @param number taken before; null to take the next one
     */
    void add(@Nullable Long number, NewEntry entry) {
        jdbc.sql("""
                insert into audit.entry (seq, at, account, actor, role, address, request, action, object_type, object_id, area_key,
                                         reason, changes, details)
                values (coalesce(:number, nextval('audit.entry_seq_seq')), :at, :account, :actor, :role, :address, :request,
                        :action, :objectType, :objectId, :areaKey, :reason, cast(:changes as jsonb), cast(:details as jsonb))
                """)
                .param("number", number, Types.BIGINT)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("account", entry.actor().account(), Types.OTHER)
                .param("actor", Storable.text(entry.actor().name()))
                .param("role", Storable.text(entry.actor().role()))
                .param("address", Storable.text(entry.actor().address()))
                .param("request", Storable.text(entry.actor().request()))
                .param("action", entry.act().action().name())
                .param("objectType", Storable.text(entry.act().objectType()))
                .param("objectId", Storable.text(entry.act().objectId()))
                .param("areaKey", entry.act().areaKey(), Types.INTEGER)
                .param("reason", Storable.textOrNull(entry.act().reason()), Types.VARCHAR)
                .param("changes", entry.changes())
                .param("details", entry.details())
                .update();
    }

    /** Whether the same was done to the same thing by the same actor in the same role since then. */
    boolean has(Actor actor, Act act, Instant since) {
        return jdbc.sql("""
                select exists (
                    select from audit.entry
                    where object_type = :objectType and object_id = :objectId and at >= :since
                      and action = :action and account is not distinct from :account and actor = :actor and role = :role)
                """)
                .param("objectType", Storable.text(act.objectType()))
                .param("objectId", Storable.text(act.objectId()))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("action", act.action().name())
                .param("account", actor.account(), Types.OTHER)
                .param("actor", Storable.text(actor.name()))
                .param("role", Storable.text(actor.role()))
                .query(Boolean.class)
                .single();
    }

    /** Makes room ahead; gives how many months were made. */
    int makeMonths(LocalDate firstDay, int months) {
        return jdbc.sql("select audit.make_months(:firstDay, :months)")
                .param("firstDay", firstDay)
                .param("months", months)
                .query(Integer.class)
                .single();
    }
}
