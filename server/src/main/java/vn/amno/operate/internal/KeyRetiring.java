package vn.amno.operate.internal;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.audit.SealedEntries;
import vn.amno.database.Detached;
import vn.amno.keys.KeyLedgerStore;
import vn.amno.operate.KeyRetirement;

@Service
@Detached
class KeyRetiring implements KeyRetirement {

    private final KeyLedgerStore ledger;
    private final SealedEntries entries;
    private final AuditLog log;

    KeyRetiring(KeyLedgerStore ledger, SealedEntries entries, AuditLog log) {
        this.ledger = ledger;
        this.entries = entries;
        this.log = log;
    }

    @Override
    @Transactional
    public Outcome retire(int key, int newest) {
        var changed = ledger.rotation(newest)
                .map(rotation -> rotation.finished() != null)
                .orElse(false);
        var held = new TreeMap<>(ledger.held(key));
        var logged = entries.count(key);
        if (logged > 0) {
            held.put(LOG, logged);
        }
        var outcome = new Outcome(changed, held);
        if (outcome.retired()) {
            ledger.forget(key);
            log.record(new Act(Action.KEY_RETIRED, "key", HexFormat.of().toHexDigits(key)).with(Map.of()));
        }
        return outcome;
    }
}
