package vn.amno.household.internal;

import java.util.Arrays;

/** Bytes that only the {@link RegistryCipher} understands: a keyed hash, or sealed data. Nobody changes them. */
final class Opaque {

    private final byte[] bytes;

    Opaque(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opaque opaque && Arrays.equals(bytes, opaque.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "%d bytes".formatted(bytes.length);
    }
}
