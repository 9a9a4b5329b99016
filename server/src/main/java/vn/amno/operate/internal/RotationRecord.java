package vn.amno.operate.internal;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.keys.KeysRotated;

/** Writes a finished change of keys to the log, which the keys themselves do not know. */
@Component
class RotationRecord {

    private final AuditLog log;

    RotationRecord(AuditLog log) {
        this.log = log;
    }

    /** In the transaction that notes the end of the change. */
    @EventListener
    void on(KeysRotated rotated) {
        log.record(new Act(Action.KEY_ROTATED, "key", rotated.key())
                .with(Map.of("rows", Long.toString(rotated.sealed()))));
    }
}
