package vn.amno.household.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.amno.household.internal.SealedRowStore.NewCitizenId;
import vn.amno.household.internal.SealedRowStore.SealedCitizenId;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.Opaque;
import vn.amno.keys.SealedData;

/**
 * Citizen ids of people. Their blind index under the newest key is prepared beside the present one, and takes over for all of them in one act, so that equal
 * ones are found all along.
 */
@Component
@Order(1)
class SealedCitizenIds implements SealedData {

    private static final UUID START = new UUID(0, 0);
    private static final int REST = 10_000;

    private final SealedRowStore store;
    private final IndexKeyStore indexKeys;
    private final ComparisonStore comparisons;
    private final RegistryCipher cipher;
    private final BlindIndex index;

    SealedCitizenIds(
            SealedRowStore store,
            IndexKeyStore indexKeys,
            ComparisonStore comparisons,
            RegistryCipher cipher,
            BlindIndex index) {
        this.store = store;
        this.indexKeys = indexKeys;
        this.comparisons = comparisons;
        this.cipher = cipher;
        this.index = index;
    }

    @Override
    public String place() {
        return "household.person.citizen_id";
    }

    @Override
    public Map<Integer, Long> countByKey() {
        return store.countCitizenIds();
    }

    @Override
    public Batch sealAgain(String after, int limit) {
        store.holdRegistry();
        return sealHeld(after.isEmpty() ? START : UUID.fromString(after), limit);
    }

    @Override
    public void complete() {
        comparisons.lockRegistry();
        var after = "";
        do {
            after = sealHeld(after.isEmpty() ? START : UUID.fromString(after), REST)
                    .after();
        } while (!after.isEmpty());
        store.changeIndex();
        indexKeys.change(index.primaryKey());
    }

    private Batch sealHeld(UUID after, int limit) {
        var key = index.primaryKey();
        var rows = store.citizenIds(after, key, indexKeys.current() != key, limit);
        if (rows.isEmpty()) {
            return Batch.NOTHING;
        }
        store.updateCitizenIds(rows.stream().map(row -> again(key, row)).toList());
        return new Batch(
                rows.size(), rows.size() < limit ? "" : rows.getLast().person().toString());
    }

    private NewCitizenId again(int key, SealedCitizenId row) {
        var digits = cipher.openCitizenId(row.person(), row.sealed().bytes());
        return new NewCitizenId(
                row,
                new Opaque(cipher.sealCitizenId(row.person(), digits)),
                new Opaque(cipher.citizenIdKey(key, digits)));
    }
}
