package vn.amno.audit.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.amno.kernel.Sha256;

/**
 * SHA-256 over the previous hash, number and time of the block, then the entries in order. Every field is preceded by its length in four bytes, so that no two
 * different contents read alike; an absent field has the length -1. The format is kept for as long as there are logs.
 */
final class BlockHash {

    /** Stands before the first block. */
    static final String NONE = "00".repeat(32);

    private static final byte[] ABSENT =
            ByteBuffer.allocate(Integer.BYTES).putInt(-1).array();

    private final MessageDigest digest = Sha256.digest();

    BlockHash(String previous, long number, Instant sealedAt) {
        digest.update(HexFormat.of().parseHex(previous));
        field(Long.toString(number));
        field(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt)));
    }

    void add(SealedRow row) {
        field(Integer.toString(row.position().era()));
        field(Long.toString(row.position().tx()));
        field(Long.toString(row.position().seq()));
        field(Long.toString(row.at()));
        row.fields().forEach(this::field);
    }

    /** In hexadecimal digits. */
    String finish() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void field(@Nullable String text) {
        if (text == null) {
            digest.update(ABSENT);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
