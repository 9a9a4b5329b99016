package vn.amno.household.duplicate;

import java.nio.ByteBuffer;

/**
 * Blind index of a citizen id, by value.
 *
 * @param length of the id, sealed or not: an old one of 9 digits and a new one of 12 say nothing of each other, so that only two of one length can differ
 */
record IdIndex(long first, long second, long third, long fourth, int length) {

    private static final int BYTES = 32;

    static IdIndex of(byte[] index, int length) {
        if (index.length != BYTES) {
            throw new IllegalArgumentException("A blind index has %d bytes, not %d.".formatted(BYTES, index.length));
        }
        var bytes = ByteBuffer.wrap(index);
        return new IdIndex(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong(), length);
    }

    boolean isSameAs(IdIndex other) {
        return first == other.first && second == other.second && third == other.third && fourth == other.fourth;
    }
}
