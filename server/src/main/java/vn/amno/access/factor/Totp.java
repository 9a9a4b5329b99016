package vn.amno.access.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that an app computes from a shared seed and the time (mã xác nhận một lần, RFC 6238): HMAC-SHA-1, six digits, steps of 30 seconds. These are the
 * parameters that every app knows; others are ignored by some.
 */
final class Totp {

    /** 160 bits, as RFC 4226 recommends. */
    static final int SEED_BYTES = 20;

    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    private static final String ALGORITHM = "HmacSHA1";
    private static final int MODULUS = 1_000_000;
    /** A telephone's clock may be wrong by one step either way. */
    private static final int TOLERANCE = 1;

    private Totp() {}

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    static String code(byte[] seed, long step) {
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", truncated(seed, step) % MODULUS);
    }

    /**
     * The step of which this is the code, if it is one of now or of the steps beside it.
     *
     * @param typed with or without the gap that apps show in the middle
     * @param lastUsed step of the code accepted before; it and all earlier ones are spent
     */
    static OptionalLong accepted(byte[] seed, String typed, Instant moment, long lastUsed) {
        var code = typed.replaceAll("\\s", "");
        var now = step(moment);
        var found = OptionalLong.empty();
        for (var step = now - TOLERANCE; step <= now + TOLERANCE; step++) {
            if (same(code(seed, step), code) && step > lastUsed) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static int truncated(byte[] seed, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(seed, ALGORITHM));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            return ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
        }
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }
}
