package vn.amno.keys.internal;

import java.util.List;
import java.util.Optional;

/** The keys of the installation (bộ khóa), the newest first: that one seals, the others only open. */
record KeySet(List<MasterKey> keys) {

    KeySet {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A key set has at least one key.");
        }
        if (keys.stream().map(MasterKey::id).distinct().count() < keys.size()) {
            throw new IllegalArgumentException("The keys %s have an id in common.".formatted(keys));
        }
    }

    MasterKey primary() {
        return keys.getFirst();
    }

    Optional<MasterKey> find(int id) {
        return keys.stream().filter(key -> key.id() == id).findFirst();
    }
}
