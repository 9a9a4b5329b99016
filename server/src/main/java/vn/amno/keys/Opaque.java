package vn.amno.keys;

import java.util.Arrays;

/** Bytes that only whoever made them understands: sealed data, or a hash. Nobody changes them. */
public final class Opaque {

    private final byte[] bytes;

    public Opaque(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
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
