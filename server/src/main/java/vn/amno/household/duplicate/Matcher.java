package vn.amno.household.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.amno.household.DuplicateBand;
import vn.amno.household.DuplicateReason;

/**
 * Judges whether two records are one person: adds up the evidence of each comparison in bits, as Fellegi and Sunter proposed in 1969, takes off how unlikely one person is for
 * two records taken at random, and holds the rest against the thresholds. Pure; safe to share between threads.
 */
final class Matcher {

    private static final double SAME_ID = 22;
    private static final double OTHER_ID = -6;
    private static final double SAME_SEX = 1;
    private static final double OTHER_SEX = -5;

    /** Shares of those on record twice who are so in one commune, and in one where they lived before. */
    private static final double IN_ONE_COMMUNE = 0.55;

    private static final double IN_EARLIER_COMMUNE = 0.25;
    private static final double OTHER_COMMUNE = -2.3;

    private static final double FIRST_SHARED_KIN = 8;
    private static final double FURTHER_SHARED_KIN = 3;
    private static final int KIN_COUNTED = 3;
    private static final double SAME_HEAD = 5;
    private static final double OTHER_KIN = -1.5;
    private static final int KIN_ENOUGH = 3;

    /** In one household people of two names are brothers and sisters, even where only a tone mark differs: so parents name twins. */
    private static final double SIBLINGS = -14;

    private static final Set<DuplicateReason> CONTRADICTIONS = Set.of(
            DuplicateReason.OTHER_NAME,
            DuplicateReason.OTHER_BIRTH,
            DuplicateReason.OTHER_SEX,
            DuplicateReason.OTHER_CITIZEN_ID);

    private final MatchSettings settings;
    private final Rarity rarity;
    private final NameComparison names;

    Matcher(MatchSettings settings, Rarity rarity) {
        this.settings = settings;
        this.rarity = rarity;
        names = new NameComparison(rarity);
    }

    /** Empty when they are not worth a look. */
    Optional<Match> compare(PersonFacts one, PersonFacts two) {
        var evidence = new ArrayList<Evidence>();
        var name = names.compare(one.name(), two.name());
        evidence.add(name);
        BirthComparison.compare(one, two).ifPresent(evidence::add);
        compareCitizenIds(one, two, evidence);
        if (one.family().household().equals(two.family().household())) {
            evidence.add(oneHousehold(name.reason()));
        } else {
            compareHomes(one.home(), two.home(), evidence);
            compareFamilies(one, two, evidence);
        }
        var bits = rarity.priorBits()
                + compareSexes(one.sex(), two.sex(), evidence)
                + evidence.stream().mapToDouble(Evidence::bits).sum();
        return band(bits, evidence).map(band -> new Match(bits, band, reasons(evidence)));
    }

    /** Whoever shares a citizen id is shown whatever else is said: one of the two ids is wrong then. What contradicts keeps a pair from being sure. */
    private Optional<DuplicateBand> band(double bits, List<Evidence> evidence) {
        var contradicted = evidence.stream().anyMatch(one -> CONTRADICTIONS.contains(one.reason()));
        if (bits >= settings.sure() && !contradicted) {
            return Optional.of(DuplicateBand.SURE);
        }
        if (bits >= settings.likely()) {
            return Optional.of(DuplicateBand.LIKELY);
        }
        var sameId = evidence.stream().anyMatch(one -> one.reason() == DuplicateReason.SAME_CITIZEN_ID);
        return bits >= settings.look() || sameId ? Optional.of(DuplicateBand.LOOK) : Optional.empty();
    }

    private static List<DuplicateReason> reasons(List<Evidence> evidence) {
        return evidence.stream()
                .sorted(Comparator.comparingDouble((Evidence one) -> -Math.abs(one.bits())))
                .map(Evidence::reason)
                .toList();
    }

    private static void compareCitizenIds(PersonFacts one, PersonFacts two, List<Evidence> evidence) {
        var first = one.citizenId();
        var second = two.citizenId();
        if (first == null || second == null) {
            return;
        }
        if (first.isSameAs(second)) {
            evidence.add(new Evidence(DuplicateReason.SAME_CITIZEN_ID, SAME_ID));
        } else if (first.length() == second.length()) {
            evidence.add(new Evidence(DuplicateReason.OTHER_CITIZEN_ID, OTHER_ID));
        }
    }

    /** That two people are of one sex is no reason to show; half of all are. */
    private static double compareSexes(String one, String two, List<Evidence> evidence) {
        if (one.isEmpty() || two.isEmpty()) {
            return 0;
        }
        if (one.equals(two)) {
            return SAME_SEX;
        }
        evidence.add(new Evidence(DuplicateReason.OTHER_SEX, OTHER_SEX));
        return 0;
    }

    private Evidence oneHousehold(DuplicateReason name) {
        var bits = switch (name) {
            case SAME_NAME, NAME_WITHOUT_MARKS -> 0.0;
            default -> SIBLINGS;
        };
        return new Evidence(DuplicateReason.ONE_HOUSEHOLD, bits + inOneCommune());
    }

    private void compareHomes(Home one, Home two, List<Evidence> evidence) {
        if (one.commune() == two.commune()) {
            evidence.add(new Evidence(DuplicateReason.SAME_COMMUNE, inOneCommune()));
        } else if (one.sharesPastWith(two)) {
            var bits = Math.max(0, Rarity.log2(IN_EARLIER_COMMUNE * rarity.communes() / 2));
            evidence.add(new Evidence(DuplicateReason.EARLIER_COMMUNE, bits));
        } else {
            evidence.add(new Evidence(DuplicateReason.OTHER_COMMUNE, OTHER_COMMUNE));
        }
    }

    private double inOneCommune() {
        return Math.max(0, Rarity.log2(IN_ONE_COMMUNE * rarity.communes()));
    }

    private static void compareFamilies(PersonFacts one, PersonFacts two, List<Evidence> evidence) {
        var self = one.name().folded();
        var other = two.name().folded();
        var shared = one.family().shared(self, two.family(), other);
        if (shared > 0) {
            var further = Math.min(shared, KIN_COUNTED) - 1;
            evidence.add(new Evidence(DuplicateReason.SHARED_KIN, FIRST_SHARED_KIN + FURTHER_SHARED_KIN * further));
            return;
        }
        var head = one.family().head();
        if (!head.isEmpty() && head.equals(two.family().head()) && !head.equals(self) && !head.equals(other)) {
            evidence.add(new Evidence(DuplicateReason.SAME_HEAD, SAME_HEAD));
        } else if (one.family().kin().size() >= KIN_ENOUGH && two.family().kin().size() >= KIN_ENOUGH) {
            evidence.add(new Evidence(DuplicateReason.OTHER_KIN, OTHER_KIN));
        }
    }
}
