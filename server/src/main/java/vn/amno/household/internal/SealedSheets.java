package vn.amno.household.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.amno.household.internal.SealedRowStore.NewSheet;
import vn.amno.household.internal.SealedRowStore.SealedSheet;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.Opaque;
import vn.amno.keys.SealedData;

/** Recorded sheets. Each changes its content hash with its key; an import compares with the hash under every key. */
@Component
@Order(2)
class SealedSheets implements SealedData {

    private static final UUID START = new UUID(0, 0);

    private final SealedRowStore store;
    private final RegistryCipher cipher;
    private final BlindIndex index;

    SealedSheets(SealedRowStore store, RegistryCipher cipher, BlindIndex index) {
        this.store = store;
        this.cipher = cipher;
        this.index = index;
    }

    @Override
    public String place() {
        return "household.sheet.sealed";
    }

    @Override
    public Map<Integer, Long> countByKey() {
        return store.countSheets();
    }

    @Override
    public Batch sealAgain(String after, int limit) {
        store.holdRegistry();
        var rows = store.sheets(after.isEmpty() ? START : UUID.fromString(after), index.primaryKey(), limit);
        if (rows.isEmpty()) {
            return Batch.NOTHING;
        }
        store.updateSheets(rows.stream().map(this::again).toList());
        return new Batch(
                rows.size(), rows.size() < limit ? "" : rows.getLast().id().toString());
    }

    private NewSheet again(SealedSheet row) {
        var sheet = cipher.openSheet(row.contentHash().bytes(), row.sealed().bytes());
        var hash = cipher.contentHash(sheet);
        return new NewSheet(row, new Opaque(hash), new Opaque(cipher.sealSheet(hash, sheet)));
    }
}
