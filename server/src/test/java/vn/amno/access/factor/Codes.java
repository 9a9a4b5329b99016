package vn.amno.access.factor;

import java.time.Instant;

/** Codes as an app would show them, for tests of other packages. */
public final class Codes {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Codes() {}

    /**
     * @param seed as the page shows it, in groups of letters
     * @param stepsOn how many steps of 30 seconds after now
     */
    public static String of(String seed, int stepsOn) {
        return Totp.code(decoded(seed), Totp.step(Instant.now()) + stepsOn);
    }

    static byte[] decoded(String seed) {
        var letters = seed.replace("-", "");
        var bytes = new byte[letters.length() * BITS / Byte.SIZE];
        var buffer = 0L;
        var held = 0;
        var place = 0;
        for (var index = 0; index < letters.length(); index++) {
            buffer = (buffer << BITS) | LETTERS.indexOf(letters.charAt(index));
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes[place++] = (byte) (buffer >> held);
            }
        }
        return bytes;
    }
}
