package vn.amno.keys.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.Sealing;
import vn.amno.keys.file.KeySet;
import vn.amno.keys.file.MasterKey;

/** Keys without a file, for tests of those who use them. */
public final class FixedKeys {

    private FixedKeys() {}

    public static Sealing sealing(int... fills) {
        return new FieldSealing(ring(fills));
    }

    public static BlindIndex blindIndex(int... fills) {
        return new KeyedHashes(ring(fills));
    }

    /** With the keys of a file. */
    public static Sealing sealing(KeySet keys) {
        return new FieldSealing(ring(keys.keys().toArray(MasterKey[]::new)));
    }

    public static BlindIndex blindIndex(KeySet keys) {
        return new KeyedHashes(ring(keys.keys().toArray(MasterKey[]::new)));
    }

    /** A key for each number, the newest first. */
    static KeyRing ring(int... fills) {
        return ring(IntStream.of(fills).mapToObj(FixedKeys::key).toArray(MasterKey[]::new));
    }

    public static MasterKey key(int fill) {
        return MasterKey.of(Instant.parse("2026-11-28T00:00:00Z"), secret(fill));
    }

    public static MasterKey firstKey(int fill) {
        return MasterKey.first(Instant.parse("2026-11-21T00:00:00Z"), secret(fill));
    }

    static KeyRing ring(MasterKey... keys) {
        try {
            return new KeyRing(() -> new KeySet(List.of(keys)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] secret(int fill) {
        var secret = new byte[MasterKey.BYTES];
        Arrays.fill(secret, (byte) fill);
        return secret;
    }
}
