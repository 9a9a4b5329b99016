package vn.amno.household.change;

/** Bytes that only whoever made them understands: sealed, or a hash. Nobody changes them. */
final class Opaque {

    private final byte[] bytes;

    Opaque(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
