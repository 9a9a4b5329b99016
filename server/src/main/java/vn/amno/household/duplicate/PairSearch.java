package vn.amno.household.duplicate;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Finds the pairs among many people: compares those who share a blocking key. In memory, on one thread. */
final class PairSearch {

    private static final int HALF = Integer.SIZE;

    private final List<PersonFacts> people;
    private final Matcher matcher;
    private final int crowd;
    private final BiPredicate<PersonFacts, PersonFacts> wanted;
    private final Map<Long, Found> found = new HashMap<>();
    private long compared;
    private int crowds;

    private PairSearch(List<PersonFacts> people, MatchSettings settings, BiPredicate<PersonFacts, PersonFacts> wanted) {
        this.people = people;
        this.wanted = wanted;
        crowd = settings.crowd();
        matcher = new Matcher(settings, new Rarity(people));
    }

    /**
     * @param wanted which pairs are of interest at all
     */
    static Result search(
            List<PersonFacts> people, MatchSettings settings, BiPredicate<PersonFacts, PersonFacts> wanted) {
        var search = new PairSearch(people, settings, wanted);
        for (var block : Blocks.values()) {
            search.compareWithin(block);
        }
        return new Result(List.copyOf(search.found.values()), search.compared, search.crowds);
    }

    static Result search(List<PersonFacts> people, MatchSettings settings) {
        return search(people, settings, (_, _) -> true);
    }

    /**
     * @param pairs in no order
     * @param compared comparisons that were made; a pair that shares several keys counts for each
     * @param crowds groups that were too big to be compared
     */
    record Result(Collection<Found> pairs, long compared, int crowds) {}

    record Found(PersonFacts one, PersonFacts two, Match match) {}

    /** Sorts the keys with the number of the person in their lower half, so that a group stands together. */
    private void compareWithin(Blocks block) {
        var keys = new long[people.size()];
        var count = 0;
        for (var number = 0; number < people.size(); number++) {
            var key = block.key(people.get(number));
            if (key != null) {
                keys[count++] = ((long) key << HALF) | number;
            }
        }
        Arrays.sort(keys, 0, count);
        for (int from = 0, to; from < count; from = to) {
            to = from + 1;
            while (to < count && keys[to] >> HALF == keys[from] >> HALF) {
                to++;
            }
            compareGroup(keys, from, to);
        }
    }

    private void compareGroup(long[] keys, int from, int to) {
        if (to - from > crowd) {
            crowds++;
            return;
        }
        for (var one = from; one < to; one++) {
            for (var two = one + 1; two < to; two++) {
                compare((int) keys[one], (int) keys[two]);
            }
        }
    }

    /** The smaller number first: keys that fall together are sorted by it. */
    private void compare(int one, int two) {
        var first = people.get(one);
        var second = people.get(two);
        if (first.id().equals(second.id()) || !wanted.test(first, second)) {
            return;
        }
        compared++;
        matcher.compare(first, second)
                .ifPresent(match -> found.put(((long) one << HALF) | two, new Found(first, second, match)));
    }
}
