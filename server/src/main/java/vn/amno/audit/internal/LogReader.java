package vn.amno.audit.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.audit.AuditProblem;
import vn.amno.audit.ChainState;
import vn.amno.audit.Entries;
import vn.amno.audit.Entry;
import vn.amno.audit.EntryQuery;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/** Gives what the log says to those who may know it. The statement holds to the scope, and a search checks again what it gave. */
@Service
class LogReader implements Entries {

    private final EntryReadStore store;
    private final ChainStates states;
    private final AuditLog log;

    LogReader(EntryReadStore store, ChainStates states, AuditLog log) {
        this.store = store;
        this.states = states;
        this.log = log;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> search(EntryQuery query, int limit) {
        return find(query, limit);
    }

    @Override
    @Transactional
    public List<Entry> export(EntryQuery query, int limit, String filter) {
        var found = find(query, limit);
        log.record(new Act(Action.EXPORTED, "audit", "")
                .with(Map.of("filter", filter, "rows", String.valueOf(found.size()), "format", "csv")));
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(List<Thing> things, int limit) {
        return things.isEmpty() ? List.of() : store.about(things, Scope.current(), limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> findName(UUID account) {
        requireReader();
        return store.findName(account);
    }

    @Override
    @Transactional(readOnly = true)
    public ChainState chain() {
        if (!Acting.current().may(Right.OPERATE)) {
            requireReader();
        }
        return states.current();
    }

    private List<Entry> find(EntryQuery query, int limit) {
        requireReader();
        return inScope(store.search(query, Scope.current(), limit));
    }

    private static List<Entry> inScope(List<Entry> found) {
        var scope = Scope.current();
        return found.stream()
                .filter(entry -> entry.areaKey() == null || scope.contains(entry.areaKey()))
                .toList();
    }

    private static void requireReader() {
        var acting = Acting.current();
        if (!acting.may(Right.READ_AUDIT) || acting.scope().ranges().isEmpty()) {
            throw new ProblemException(AuditProblem.LOG_NOT_READABLE, "no right to read the log, or no area");
        }
    }
}
