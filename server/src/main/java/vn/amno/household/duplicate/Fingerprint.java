package vn.amno.household.duplicate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.amno.household.DuplicateReason;
import vn.amno.household.duplicate.PairSearch.Found;

/**
 * Of what two records say of their people: equal as long as neither changes. Holds nothing that changes by itself, as the place does, or with the keys, as blind indexes do; of the
 * citizen ids only whether they are the same.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Found pair) {
        var one = facts(pair.one());
        var two = facts(pair.two());
        var reasons = pair.match().reasons();
        var ids = reasons.contains(DuplicateReason.SAME_CITIZEN_ID)
                ? "same"
                : reasons.contains(DuplicateReason.OTHER_CITIZEN_ID) ? "other" : "";
        var all = (one.compareTo(two) < 0 ? one + two : two + one) + ids;
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String facts(PersonFacts person) {
        return "%s|%s|%s|%s%n".formatted(person.id(), person.name().written(), person.sex(), person.birth());
    }
}
