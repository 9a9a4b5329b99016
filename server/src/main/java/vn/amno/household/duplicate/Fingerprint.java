package vn.amno.household.duplicate;

import java.util.HexFormat;
import vn.amno.household.DuplicateReason;
import vn.amno.household.duplicate.PairSearch.Found;
import vn.amno.kernel.Sha256;

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
        return HexFormat.of().formatHex(Sha256.of(all));
    }

    private static String facts(PersonFacts person) {
        return "%s|%s|%s|%s%n".formatted(person.id(), person.name().written(), person.sex(), person.birth());
    }
}
