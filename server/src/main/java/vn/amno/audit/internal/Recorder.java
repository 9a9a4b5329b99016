package vn.amno.audit.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.audit.Act;
import vn.amno.audit.Act.Change;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.Acting;
import vn.amno.keys.Sealing;

/** Adds entries to the log, with sensitive values sealed. */
class Recorder implements AuditLog {

    private final EntryStore store;
    private final Sealing sealing;
    private final Clock clock;

    Recorder(EntryStore store, Sealing sealing, Clock clock) {
        this.store = store;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        var number = act.changes().stream().anyMatch(Change::sensitive) ? store.nextNumber() : null;
        store.add(
                number,
                new NewEntry(
                        clock.instant(),
                        Acting.current().actor(),
                        act,
                        json(changes(number, act.changes())),
                        json(details(act.details()))));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOnce(Act act, Instant since) {
        if (!store.has(Acting.current().actor(), act, since)) {
            record(act);
        }
    }

    private List<Map<String, Object>> changes(@Nullable Long number, List<Change> changes) {
        var list = new ArrayList<Map<String, Object>>();
        for (var change : changes) {
            var line = new LinkedHashMap<String, Object>();
            line.put("field", change.field());
            put(line, number, change, Side.BEFORE, change.before());
            put(line, number, change, Side.AFTER, change.after());
            if (change.sensitive()) {
                line.put("sealed", true);
            }
            list.add(line);
        }
        return list;
    }

    private void put(
            Map<String, Object> line, @Nullable Long number, Change change, Side side, @Nullable String value) {
        if (value == null) {
            return;
        }
        line.put(
                side.key(),
                change.sensitive() && number != null
                        ? seal(side.place(number, change.field()), value)
                        : Storable.text(value));
    }

    private static Map<String, String> details(Map<String, String> details) {
        var line = new TreeMap<String, String>();
        details.forEach((key, value) -> line.put(key, Storable.text(value)));
        return line;
    }

    private String seal(String place, String value) {
        return Base64.getEncoder().encodeToString(sealing.seal(place, value.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
