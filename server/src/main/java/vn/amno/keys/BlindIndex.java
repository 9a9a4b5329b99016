package vn.amno.keys;

import java.util.List;

/**
 * Keyed hashes (chỉ mục mù): equal for equal content, say nothing without the key. Each purpose has hashes of its own. Safe to share between threads.
 */
public interface BlindIndex {

    /** Ids of the keys that are here, the newest first. */
    List<Integer> keys();

    /** Id of the newest key, under which new data is written. */
    default int primaryKey() {
        return keys().getFirst();
    }

    /** Under the newest key. */
    default byte[] hash(String purpose, byte[] content) {
        return hash(primaryKey(), purpose, content);
    }

    /** Throws {@link IllegalStateException} when the key is not here. */
    byte[] hash(int key, String purpose, byte[] content);

    /** Under each key that is here, the newest first: to search while data moves from one key to the next. */
    List<byte[]> hashes(String purpose, byte[] content);
}
