package vn.amno.keys.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys at hand (khóa đang dùng). Another set can take over while the program runs. */
final class KeyRing {

    private volatile KeySet keys;

    KeyRing(KeySet keys) {
        this.keys = keys;
    }

    MasterKey primary() {
        return keys.primary();
    }

    List<MasterKey> all() {
        return keys.keys();
    }

    MasterKey get(int id) {
        return keys.find(id)
                .orElseThrow(() ->
                        new IllegalStateException("The key %s is not in the key file.".formatted(MasterKey.name(id))));
    }

    @Nullable MasterKey find(int id) {
        return keys.find(id).orElse(null);
    }
}
