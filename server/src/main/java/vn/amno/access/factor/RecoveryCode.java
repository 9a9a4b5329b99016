package vn.amno.access.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.amno.kernel.Sha256;

/**
 * Stands in once for a lost second factor (mã dự phòng). Carries 120 random bits: from 112 bits up a plain hash keeps it as safe as a slow one.
 */
record RecoveryCode(String text) {

    static final int COUNT = 10;

    private static final int BYTES = 15;
    private static final Pattern FORM = Pattern.compile("[A-Z2-7]{24}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s‐‑–-]+");

    static List<RecoveryCode> fresh(SecureRandom random) {
        return Stream.generate(() -> {
                    var bytes = new byte[BYTES];
                    random.nextBytes(bytes);
                    return new RecoveryCode(Base32.encode(bytes));
                })
                .limit(COUNT)
                .toList();
    }

    /** As a person typed it: small letters, other gaps, and the digits 0, 1, 8 that no code has and that stand for O, I, B. Empty when it can be no code. */
    static Optional<RecoveryCode> typed(String input) {
        var letters = BETWEEN.matcher(input)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('8', 'B');
        return FORM.matcher(letters).matches() ? Optional.of(new RecoveryCode(letters)) : Optional.empty();
    }

    /** For paper: {@code ABCD-EFGH-…}. */
    String printed() {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    byte[] hash() {
        return Sha256.of(text);
    }
}
