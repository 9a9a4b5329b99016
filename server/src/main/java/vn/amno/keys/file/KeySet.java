package vn.amno.keys.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of the installation (bộ khóa), the newest first: that one seals, the others only open. */
public record KeySet(List<MasterKey> keys) {

    public KeySet {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A key set has at least one key.");
        }
        if (keys.stream().map(MasterKey::id).distinct().count() < keys.size()) {
            throw new IllegalArgumentException("The keys %s have an id in common.".formatted(keys));
        }
    }

    public MasterKey primary() {
        return keys.getFirst();
    }

    public Optional<MasterKey> find(int id) {
        return keys.stream().filter(key -> key.id() == id).findFirst();
    }

    /** Without one that only opens. */
    public KeySet without(MasterKey old) {
        if (old.equals(primary())) {
            throw new IllegalArgumentException("The key %s seals and cannot go.".formatted(old));
        }
        return new KeySet(keys.stream().filter(key -> !key.equals(old)).toList());
    }

    /** With another key that seals from now on. */
    public KeySet with(MasterKey newest) {
        var all = new ArrayList<MasterKey>();
        all.add(newest);
        all.addAll(keys);
        return new KeySet(all);
    }
}
