package vn.amno.keys.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.amno.keys.file.MasterKey;

/** Compares the keys at hand with those that the data was sealed under (mẫu thử khóa). */
final class Canaries {

    private static final byte[] TEXT = "amno".getBytes(StandardCharsets.US_ASCII);
    private static final String PLACE_BEFORE = "household.key_check.canary";

    private final CanaryStore store;

    Canaries(CanaryStore store) {
        this.store = store;
    }

    boolean isEmpty() {
        return store.list().isEmpty();
    }

    /** Throws when a key of the data is missing or another one; leaves a canary of the newest key for the next start. */
    void check(KeyRing ring, Object source) {
        var sealing = new FieldSealing(ring);
        var canaries = store.list();
        for (var canary : canaries.entrySet()) {
            if (!opens(sealing, canary.getKey(), canary.getValue())) {
                throw new IllegalStateException(
                        "The keys in %s are not those that the data in the database was encrypted with: key %s is missing or another one. Name the data directory that belongs to this database, or put the key file back."
                                .formatted(source, MasterKey.name(canary.getKey())));
            }
        }
        var primary = ring.primary().id();
        if (!canaries.containsKey(primary)) {
            store.keep(primary, sealing.seal(place(primary), TEXT));
        }
    }

    private static boolean opens(FieldSealing sealing, int key, byte[] canary) {
        try {
            return Arrays.equals(TEXT, sealing.open(canary[0] == 1 ? PLACE_BEFORE : place(key), canary));
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private static String place(int key) {
        return "keys.canary.canary." + MasterKey.name(key);
    }
}
