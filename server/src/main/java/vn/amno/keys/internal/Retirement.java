package vn.amno.keys.internal;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.amno.keys.KeyLedgerStore;
import vn.amno.keys.file.KeyFile;
import vn.amno.keys.file.MasterKey;

/** Takes old keys out of use (bỏ khóa) when somebody asks, and only those that nothing is sealed under any more. */
@Component
class Retirement {

    private static final Logger LOG = LoggerFactory.getLogger(Retirement.class);

    private final KeyRing ring;
    private final KeyFile file;
    private final KeyLedgerStore ledger;
    private final CanaryStore canaries;
    private final Rotation rotation;
    private final Clock clock;

    Retirement(
            KeyRing ring,
            KeyFile file,
            KeyLedgerStore ledger,
            CanaryStore canaries,
            Rotation rotation,
            Clock clock) {
        this.ring = ring;
        this.file = file;
        this.ledger = ledger;
        this.canaries = canaries;
        this.rotation = rotation;
        this.clock = clock;
    }

    void answerAll() {
        for (var key : ledger.openRetirements()) {
            var refusal = retire(key);
            ledger.answerRetirement(key, refusal, clock.instant());
            LOG.info(
                    "Key {} is asked to be retired: {}.",
                    MasterKey.name(key),
                    refusal == null ? "done" : "refused");
        }
    }

    private @Nullable String retire(int id) {
        var key = ring.all().stream().filter(known -> known.id() == id).findFirst();
        if (key.isEmpty()) {
            return "không có khóa này trong tệp khóa";
        }
        if (key.get().equals(ring.primary())) {
            return "đây là khóa đang mã hóa; thay khóa trước";
        }
        if (!rotation.isFinished()) {
            return "dữ liệu còn đang được mã hóa lại";
        }
        rotation.count();
        var held = ledger.usage().stream()
                .filter(usage -> usage.key() == id)
                .map(usage -> "%s %d".formatted(usage.place(), usage.held()))
                .collect(joining(", "));
        if (!held.isEmpty()) {
            return "còn dữ liệu theo khóa này: " + held;
        }
        canaries.forget(id);
        try {
            file.retire(key.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ring.reload();
        return null;
    }
}
