package vn.amno.keys.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.amno.keys.file.KeySet;
import vn.amno.keys.file.MasterKey;

/** The keys at hand (khóa đang dùng). The command line can add one to the file while the program runs, so a key that is not known is looked up there once more. */
final class KeyRing {

    private final Source source;
    private volatile KeySet keys;

    KeyRing(Source source) throws IOException {
        this.source = source;
        this.keys = source.read();
    }

    MasterKey primary() {
        return keys.primary();
    }

    List<MasterKey> all() {
        return keys.keys();
    }

    MasterKey get(int id) {
        return keys.find(id)
                .or(() -> {
                    reload();
                    return keys.find(id);
                })
                .orElseThrow(() ->
                        new IllegalStateException("The key %s is not in the key file.".formatted(MasterKey.name(id))));
    }

    /** Reads the file again. */
    void reload() {
        try {
            keys = source.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Source {
        KeySet read() throws IOException;
    }
}
