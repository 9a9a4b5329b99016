package vn.amno.review.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.amno.area.Unit;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.rules.Flag;
import vn.amno.rules.IndicatorRule;
import vn.amno.rules.Standard;
import vn.amno.rules.Transitions;

/** The figures of a review (số liệu tổng hợp), counted household by household. */
final class Tally {

    private final VerdictCounts verdicts = new VerdictCounts();
    private final TreeMap<String, CommuneCounts> communes = new TreeMap<>();
    private final List<Deprivation> deprivations = new ArrayList<>();
    private final EnumMap<Flag, Integer> flags = new EnumMap<>(Flag.class);
    private final EnumMap<PreviousClass, VerdictCounts> previous = new EnumMap<>(PreviousClass.class);
    private final Transitions transitions = new Transitions();

    record CommuneCounts(Unit commune, VerdictCounts counts) {}

    /** Households that lack what the indicator asks for. */
    record Deprivation(IndicatorRule rule, VerdictCounts counts) {}

    Tally(Standard standard) {
        for (var rule : standard.indicators()) {
            deprivations.add(new Deprivation(rule, new VerdictCounts()));
        }
        for (var flag : Flag.values()) {
            flags.put(flag, 0);
        }
        for (var each : PreviousClass.values()) {
            previous.put(each, new VerdictCounts());
        }
    }

    void add(Judged household) {
        var verdict = household.verdict();
        verdicts.add(verdict);
        communes.computeIfAbsent(
                        household.commune().code().value(),
                        _ -> new CommuneCounts(household.commune(), new VerdictCounts()))
                .counts()
                .add(verdict);
        var deprived = household.assessment().indicators().deprived();
        for (var deprivation : deprivations) {
            if ((deprived & deprivation.rule().indicator().bit()) != 0) {
                deprivation.counts().add(verdict);
            }
        }
        household.assessment().flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
        before(household.sheet().previous()).add(verdict);
        if (household.compared() != null) {
            transitions.add(verdict, household.compared());
        }
    }

    VerdictCounts verdicts() {
        return verdicts;
    }

    /** In the order of their codes; a code means one commune only, since all are of one day. */
    Collection<CommuneCounts> communes() {
        return communes.values();
    }

    /** In the order of the standard. */
    List<Deprivation> deprivations() {
        return List.copyOf(deprivations);
    }

    /** All flags in the order of the enum. */
    Map<Flag, Integer> flags() {
        return flags;
    }

    /** Verdicts of the households that had the class in last year's list. */
    VerdictCounts before(PreviousClass previousClass) {
        return previous.computeIfAbsent(previousClass, _ -> new VerdictCounts());
    }

    Transitions transitions() {
        return transitions;
    }
}
