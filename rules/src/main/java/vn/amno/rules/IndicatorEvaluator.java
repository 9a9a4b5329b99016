package vn.amno.rules;

import java.util.ArrayList;
import java.util.List;

/** Answers a standard's indicators (chỉ số thiếu hụt) for a household: from its members where they decide, else from the ticks. */
final class IndicatorEvaluator {

    private final int mask;
    private final List<ComputedIndicator> computed;

    IndicatorEvaluator(Standard standard) {
        this.mask = standard.mask();
        var computable = new ArrayList<ComputedIndicator>();
        for (var rule : standard.indicators()) {
            var members = MemberRule.of(rule.definition());
            if (members != null) {
                computable.add(new ComputedIndicator(rule, members));
            }
        }
        this.computed = List.copyOf(computable);
    }

    /** In the order of the standard; {@link Answers#counts()} has the same positions. */
    List<ComputedIndicator> computed() {
        return computed;
    }

    Answers answer(Facts facts) {
        var ticks = facts.ticks();
        var deprived = ticks.deprived() & mask;
        var unknown = ticks.unknown() & mask;
        if (facts.members().isEmpty()) {
            return new Answers(used(ticks, deprived, unknown), 0, List.of());
        }
        var counts = counts(facts);
        var disagreements = 0;
        for (var index = 0; index < counts.size(); index++) {
            var indicator = computed.get(index);
            var answer = indicator.members().household(counts.get(index));
            if (answer == Known.UNKNOWN) {
                continue;
            }
            var ticked = ticks.of(indicator.rule().indicator());
            disagreements |= ticked == Known.UNKNOWN || ticked == answer ? 0 : indicator.bit();
            unknown &= ~indicator.bit();
            deprived = answer == Known.YES ? deprived | indicator.bit() : deprived & ~indicator.bit();
        }
        return new Answers(used(ticks, deprived, unknown), disagreements, counts);
    }

    private List<Count> counts(Facts facts) {
        var members = facts.members();
        var ages = new ArrayList<Age>(members.size());
        for (var member : members) {
            ages.add(Age.on(facts.asOf(), member.birth()));
        }
        var counts = new ArrayList<Count>(computed.size());
        for (var indicator : computed) {
            counts.add(indicator.members().count(members, ages));
        }
        return counts;
    }

    /** The ticks themselves where nothing differs: most households cost no new object. */
    private static Ticks used(Ticks ticks, int deprived, int unknown) {
        return ticks.deprived() == deprived && ticks.unknown() == unknown ? ticks : new Ticks(deprived, unknown);
    }
}
