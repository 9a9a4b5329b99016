package vn.amno.access.factor;

/** Base 32 of RFC 4648 without padding: what authenticator apps read as a seed, and letters that survive being copied by hand. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder(Math.ceilDiv(bytes.length * Byte.SIZE, BITS));
        var buffer = 0;
        var held = 0;
        for (var value : bytes) {
            buffer = (buffer << Byte.SIZE) | Byte.toUnsignedInt(value);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt((buffer >> held) & MASK));
            }
        }
        if (held > 0) {
            text.append(ALPHABET.charAt((buffer << (BITS - held)) & MASK));
        }
        return text.toString();
    }

    /** The same in groups of four, which people copy with fewer slips. */
    static String grouped(byte[] bytes) {
        return encode(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }
}
