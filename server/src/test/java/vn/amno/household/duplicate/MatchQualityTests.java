package vn.amno.household.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.amno.household.DuplicateBand;

/** Precision and recall on invented people; what the set shows and what it does not is said in {@code docs/duplicates.md}. */
class MatchQualityTests {

    private static final Logger LOG = LoggerFactory.getLogger(MatchQualityTests.class);

    /** Not used while the weights were chosen; those were tried on seeds 1 to 3 and 20261128. */
    private static final long SEED = 20_261_201;

    @Test
    void theBandsKeepWhatTheyPromiseOnTheLabelledSet() {
        var set = LabelledPeople.of(SEED);

        var result = measure(set);

        LOG.info("{}", result);
        assertThat(result.recall(DuplicateBand.LOOK)).isGreaterThanOrEqualTo(0.9);
        assertThat(result.precision(DuplicateBand.LIKELY)).isGreaterThanOrEqualTo(0.97);
        assertThat(result.precision(DuplicateBand.SURE)).isGreaterThanOrEqualTo(0.99);
    }

    private static Measured measure(LabelledPeople set) {
        var right = new EnumMap<DuplicateBand, Integer>(DuplicateBand.class);
        var wrong = new EnumMap<DuplicateBand, Integer>(DuplicateBand.class);
        var seen = new HashSet<Set<UUID>>();
        for (var pair : PairSearch.search(set.people(), MatchSettings.USUAL).pairs()) {
            var ids = Set.of(pair.one().id(), pair.two().id());
            if (set.same().containsKey(ids)) {
                right.merge(pair.match().band(), 1, Integer::sum);
                seen.add(ids);
            } else {
                wrong.merge(pair.match().band(), 1, Integer::sum);
                LOG.debug("Not one person: {}", pair);
            }
        }
        return new Measured(set.people().size(), set.same().size(), right, wrong, kinds(set, seen));
    }

    private static Map<String, String> kinds(LabelledPeople set, Set<Set<UUID>> seen) {
        var found = new HashMap<String, Integer>();
        var all = new TreeMap<String, Integer>();
        set.same().forEach((ids, kind) -> {
            all.merge(kind, 1, Integer::sum);
            found.merge(kind, seen.contains(ids) ? 1 : 0, Integer::sum);
        });
        var kinds = new TreeMap<String, String>();
        all.forEach((kind, count) -> kinds.put(kind, "%d of %d".formatted(found.get(kind), count)));
        return kinds;
    }

    private record Measured(
            int people,
            int same,
            Map<DuplicateBand, Integer> right,
            Map<DuplicateBand, Integer> wrong,
            Map<String, String> kinds) {

        /** Share of true pairs found in this band or a stronger one. */
        double recall(DuplicateBand least) {
            var found = 0;
            for (var band : DuplicateBand.values()) {
                found += band.compareTo(least) <= 0 ? right.getOrDefault(band, 0) : 0;
            }
            return (double) found / same;
        }

        double precision(DuplicateBand band) {
            double good = right.getOrDefault(band, 0);
            return good / (good + wrong.getOrDefault(band, 0));
        }

        @Override
        public String toString() {
            var text = new StringBuilder("%n%,d people, %,d pairs of one person%n".formatted(people, same));
            for (var band : DuplicateBand.values()) {
                text.append("%-7s right %5d  wrong %5d  precision %.4f  recall down to here %.4f%n"
                        .formatted(
                                band,
                                right.getOrDefault(band, 0),
                                wrong.getOrDefault(band, 0),
                                precision(band),
                                recall(band)));
            }
            kinds.forEach((kind, found) -> text.append("%-48s %s%n".formatted(kind, found)));
            return text.toString();
        }
    }
}
