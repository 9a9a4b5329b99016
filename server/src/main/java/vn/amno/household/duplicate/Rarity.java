package vn.amno.household.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How rare words of names are and how communes are filled, counted in those who are compared: that two people are both called Nguyễn Văn Hùng says less than that both
 * are called Khổng Thị Xuyến. Safe to share between threads once made.
 */
final class Rarity {

    /** People from the shares below who are mixed in, so that a small file does not take a common name for a rare one. */
    private static final int PRIOR = 300;

    /** Rough shares of the commonest words of Vietnamese names, rounded; a prior only. */
    private static final Map<String, Double> SURNAMES = Map.of(
            "nguien", 0.34, "tran", 0.11, "le", 0.09, "pham", 0.06, "hoang", 0.05, "vu", 0.04, "bui", 0.02, "dang",
            0.02, "do", 0.02);

    private static final Map<String, Double> MIDDLES = Map.of("thi", 0.30, "van", 0.25);

    /** However rare its words, a name runs in its family and its village. */
    private static final double MOST = 18;

    private static final double OTHER_SURNAME = 0.004;
    private static final double OTHER_MIDDLE = 0.01;
    private static final double OTHER_GIVEN = 0.012;

    private final Map<String, Integer> surnames = new HashMap<>();
    private final Map<String, Integer> middles = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final int people;
    private final double communes;

    Rarity(Collection<PersonFacts> population) {
        var perCommune = new HashMap<Integer, Integer>();
        for (var person : population) {
            surnames.merge(person.name().surname(), 1, Integer::sum);
            person.name().middle().forEach(word -> middles.merge(word, 1, Integer::sum));
            given.merge(person.name().given(), 1, Integer::sum);
            perCommune.merge(person.home().commune(), 1, Integer::sum);
        }
        people = population.size();
        communes = effective(perCommune.values());
    }

    /** Of the prior that two of those who are compared are one: one in two hundred is on record twice. */
    double priorBits() {
        return log2(0.01 / Math.max(people, 100));
    }

    /** How many communes of equal size would part people as much as the true ones do; 1 when all live in one. */
    double communes() {
        return communes;
    }

    double surnameBits(String word) {
        return bits(surnames, word, SURNAMES.getOrDefault(word, OTHER_SURNAME));
    }

    double givenBits(String word) {
        return bits(given, word, OTHER_GIVEN);
    }

    double middleBits(List<String> words) {
        return new HashSet<>(words)
                .stream()
                        .mapToDouble(word -> bits(middles, word, MIDDLES.getOrDefault(word, OTHER_MIDDLE)))
                        .sum();
    }

    double bits(PersonName name) {
        var bits = givenBits(name.given()) + middleBits(name.middle());
        return Math.min(MOST, name.words().size() == 1 ? bits : bits + surnameBits(name.surname()));
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private double bits(Map<String, Integer> counts, String word, double prior) {
        return -log2((counts.getOrDefault(word, 0) + PRIOR * prior) / (people + PRIOR));
    }

    private static double effective(Collection<Integer> sizes) {
        var sum = sizes.stream().mapToDouble(Integer::doubleValue).sum();
        var squares = sizes.stream().mapToDouble(size -> (double) size * size).sum();
        return squares == 0 ? 1 : sum * sum / squares;
    }
}
