package vn.amno.operate.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.database.Detached;
import vn.amno.operate.Copy;
import vn.amno.operate.LogVerdict;
import vn.amno.operate.Removal;
import vn.amno.operate.Upkeep;

@Service
@Detached
class UpkeepRegister implements Upkeep {

    private final UpkeepStore store;
    private final AuditLog log;

    UpkeepRegister(UpkeepStore store, AuditLog log) {
        this.store = store;
        this.log = log;
    }

    @Override
    @Transactional
    public void record(Copy copy) {
        var id = UUID.randomUUID();
        store.add(id, copy);
        log.record(new Act(action(copy.kind()), "copy", id.toString())
                .with(Map.of(
                        "file", String.valueOf(Path.of(copy.file().path()).getFileName()),
                        "rows", Long.toString(copy.file().rows()),
                        "operation", copy.kind().vietnamese())));
    }

    @Override
    @Transactional
    public void record(LogVerdict verdict) {
        var id = UUID.randomUUID();
        store.add(id, verdict);
        log.record(new Act(Action.LOG_CHECKED, "audit", id.toString())
                .with(Map.of("rows", Long.toString(verdict.sealed()), "faults", Integer.toString(verdict.faults()))));
    }

    @Override
    @Transactional
    public void record(Removal removal) {
        var id = UUID.randomUUID();
        store.add(id, removal);
        log.record(new Act(Action.RETENTION, "retention", id.toString())
                .with(Map.of("kinds", Integer.toString(removal.kinds()), "removed", Long.toString(removal.removed()))));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Removal> findLastRemoval() {
        return store.findLastRemoval();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Copy> findLast(Copy.Kind kind) {
        return store.findLast(kind);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LogVerdict> findLastVerdict() {
        return store.findLastVerdict();
    }

    private static Action action(Copy.Kind kind) {
        return switch (kind) {
            case BACKUP -> Action.BACKED_UP;
            case REHEARSAL, RESTORE -> Action.RESTORED;
        };
    }
}
