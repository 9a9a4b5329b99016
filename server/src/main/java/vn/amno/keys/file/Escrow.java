package vn.amno.keys.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.amno.kernel.Sha256;

/**
 * The keys on three sheets of paper (giấy giữ khóa), of which any two give them back and one alone tells nothing: Shamir's scheme, a line through the
 * secret in the field of 256 elements for each byte.
 */
public final class Escrow {

    public static final int SHARES = 3;

    private static final int HEAD = 3;
    private static final int CHECK = 2;
    private static final int PROOF = 4;
    private static final int ENTRY = 1 + Integer.BYTES + MasterKey.BYTES;

    private Escrow() {}

    /** Text to print, one per sheet. Every call gives other sheets, which do not go together with those of another call. */
    public static List<String> split(KeySet keys) {
        var secret = encode(keys);
        var random = new SecureRandom();
        var slope = new byte[secret.length];
        random.nextBytes(slope);
        var set = new byte[HEAD - 1];
        random.nextBytes(set);
        return IntStream.rangeClosed(1, SHARES)
                .mapToObj(number -> print(number, set, secret, slope))
                .toList();
    }

    /** Throws {@link IllegalArgumentException} with what is wrong, in Vietnamese. */
    public static KeySet join(String one, String other) {
        var first = parse(one);
        var second = parse(other);
        if (first.length != second.length || !Arrays.equals(first, 1, HEAD, second, 1, HEAD)) {
            throw new IllegalArgumentException("Hai mảnh không cùng một lần in.");
        }
        if (first[0] == second[0]) {
            throw new IllegalArgumentException("Hai mảnh là cùng một mảnh. Cần hai mảnh khác số.");
        }
        var secret = new byte[first.length - HEAD - CHECK];
        for (var index = 0; index < secret.length; index++) {
            secret[index] = (byte) atZero(first[0], first[HEAD + index] & 0xFF, second[0], second[HEAD + index] & 0xFF);
        }
        return decode(secret);
    }

    private static String print(int number, byte[] set, byte[] secret, byte[] slope) {
        var share = ByteBuffer.allocate(HEAD + secret.length + CHECK)
                .put((byte) number)
                .put(set);
        for (var index = 0; index < secret.length; index++) {
            share.put((byte) ((secret[index] & 0xFF) ^ times(number, slope[index] & 0xFF)));
        }
        share.put(check(Arrays.copyOf(share.array(), HEAD + secret.length), CHECK));
        return HexFormat.of()
                .formatHex(share.array())
                .replaceAll("(.{4})(?=.)", "$1 ")
                .replaceAll("((?:.{4} ){8})", "$1\n");
    }

    private static byte[] parse(String text) {
        var digits = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("(?:[0-9a-f]{2})+") || digits.length() / 2 <= HEAD + PROOF + CHECK) {
            throw new IllegalArgumentException("Mảnh chỉ gồm các chữ số 0-9, a-f, và phải đủ.");
        }
        var share = HexFormat.of().parseHex(digits);
        var body = Arrays.copyOf(share, share.length - CHECK);
        if (!Arrays.equals(check(body, CHECK), 0, CHECK, share, body.length, share.length)) {
            throw new IllegalArgumentException("Mảnh số %d gõ sai ít nhất một chữ số.".formatted(share[0]));
        }
        return share;
    }

    private static byte[] encode(KeySet keys) {
        var bytes = new ByteArrayOutputStream();
        for (var key : keys.keys()) {
            bytes.writeBytes(ByteBuffer.allocate(ENTRY)
                    .put((byte) (key.id() == MasterKey.FIRST ? 1 : 0))
                    .putInt((int) key.created().getEpochSecond())
                    .put(key.secret())
                    .array());
        }
        bytes.writeBytes(check(bytes.toByteArray(), PROOF));
        return bytes.toByteArray();
    }

    private static KeySet decode(byte[] secret) {
        var body = Arrays.copyOf(secret, secret.length - PROOF);
        if (!Arrays.equals(check(body, PROOF), 0, PROOF, secret, body.length, secret.length)
                || body.length % ENTRY != 0) {
            throw new IllegalArgumentException("Hai mảnh không ghép thành khóa.");
        }
        var keys = new ArrayList<MasterKey>();
        var buffer = ByteBuffer.wrap(body);
        while (buffer.hasRemaining()) {
            var first = buffer.get() == 1;
            var created = Instant.ofEpochSecond(Integer.toUnsignedLong(buffer.getInt()));
            var bytes = new byte[MasterKey.BYTES];
            buffer.get(bytes);
            keys.add(first ? MasterKey.first(created, bytes) : MasterKey.of(created, bytes));
        }
        return new KeySet(keys);
    }

    private static byte[] check(byte[] bytes, int length) {
        return Arrays.copyOf(Sha256.of(bytes), length);
    }

    private static int atZero(int x1, int y1, int x2, int y2) {
        var slope = times(y1 ^ y2, inverse(x1 ^ x2));
        return y1 ^ times(x1, slope);
    }

    private static int times(int left, int right) {
        var product = 0;
        var factor = left;
        for (var bits = right; bits != 0; bits >>= 1) {
            if ((bits & 1) != 0) {
                product ^= factor;
            }
            factor <<= 1;
            if ((factor & 0x100) != 0) {
                factor ^= 0x11B;
            }
        }
        return product;
    }

    private static int inverse(int number) {
        return IntStream.range(1, 256)
                .filter(candidate -> times(number, candidate) == 1)
                .findFirst()
                .orElseThrow();
    }
}
