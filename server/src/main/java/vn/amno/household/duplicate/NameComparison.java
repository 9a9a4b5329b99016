package vn.amno.household.duplicate;

import java.util.List;
import java.util.stream.IntStream;
import vn.amno.household.DuplicateReason;

/** Compares names as Vietnamese offices write and mistype them. */
final class NameComparison {

    /** A word that is a slip of another is as often another word by chance as it is a slip: it counts for nothing, what is left counts. */
    private static final double SLIP = -0.5;

    private static final double SAME_MARKS = 1.5;
    private static final double OTHER_MARKS = -3;
    private static final double OTHER_GIVEN_MARKS = -4.5;
    private static final double OTHER_ORDER = -4;
    private static final double NO_MIDDLE = -2;
    private static final double OTHER_MIDDLE = -5;
    private static final double OTHER_SURNAME = -6;
    private static final double OTHER = -10;

    private final Rarity rarity;

    NameComparison(Rarity rarity) {
        this.rarity = rarity;
    }

    Evidence compare(PersonName one, PersonName two) {
        if (one.words().equals(two.words())) {
            return sameLetters(one, two);
        }
        if (sorted(one).equals(sorted(two))) {
            return new Evidence(DuplicateReason.NAME_ORDER, rarity.bits(one) + OTHER_ORDER);
        }
        if (one.words().size() > 1 && two.words().size() > 1) {
            if (one.surname().equals(two.surname()) && one.given().equals(two.given())) {
                return sameEnds(one, two);
            }
            if (one.words().size() == two.words().size()) {
                return sameLength(one, two);
            }
        }
        return new Evidence(DuplicateReason.OTHER_NAME, OTHER);
    }

    private Evidence sameLetters(PersonName one, PersonName two) {
        var bits = rarity.bits(one);
        if (one.written().equals(two.written())) {
            return new Evidence(DuplicateReason.SAME_NAME, bits + SAME_MARKS);
        }
        if (one.plain() || two.plain()) {
            return new Evidence(DuplicateReason.NAME_WITHOUT_MARKS, bits);
        }
        var sameGiven = lastWord(one).equals(lastWord(two));
        return new Evidence(DuplicateReason.NAME_OTHER_MARKS, bits + (sameGiven ? OTHER_MARKS : OTHER_GIVEN_MARKS));
    }

    private Evidence sameEnds(PersonName one, PersonName two) {
        var bits = rarity.surnameBits(one.surname()) + rarity.givenBits(one.given());
        if (isPart(one.middle(), two.middle()) || isPart(two.middle(), one.middle())) {
            return new Evidence(DuplicateReason.NAME_SHORTER, bits + NO_MIDDLE);
        }
        var slip = one.middle().size() == 1
                && two.middle().size() == 1
                && Slips.near(one.middle().getFirst(), two.middle().getFirst());
        return slip
                ? new Evidence(DuplicateReason.NAME_ONE_WORD, bits + SLIP)
                : new Evidence(DuplicateReason.NAME_OTHER_MIDDLE, bits + OTHER_MIDDLE);
    }

    private Evidence sameLength(PersonName one, PersonName two) {
        var last = one.words().size() - 1;
        var differing = IntStream.rangeClosed(0, last)
                .filter(place -> !one.words().get(place).equals(two.words().get(place)))
                .boxed()
                .toList();
        if (differing.size() > 1) {
            return new Evidence(DuplicateReason.OTHER_NAME, OTHER);
        }
        var place = differing.getFirst();
        var near = Slips.near(one.words().get(place), two.words().get(place));
        var middle = rarity.middleBits(one.middle());
        if (place == last) {
            return near
                    ? new Evidence(DuplicateReason.NAME_ONE_WORD, rarity.surnameBits(one.surname()) + middle + SLIP)
                    : new Evidence(DuplicateReason.OTHER_NAME, OTHER);
        }
        var rest = middle + rarity.givenBits(one.given());
        return near
                ? new Evidence(DuplicateReason.NAME_ONE_WORD, rest + SLIP)
                : new Evidence(DuplicateReason.NAME_OTHER_SURNAME, rest + OTHER_SURNAME);
    }

    private static boolean isPart(List<String> few, List<String> many) {
        return few.size() < many.size() && many.containsAll(few);
    }

    private static List<String> sorted(PersonName name) {
        return name.words().stream().sorted().toList();
    }

    private static String lastWord(PersonName name) {
        return name.written().substring(name.written().lastIndexOf(' ') + 1);
    }
}
