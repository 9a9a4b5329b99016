package vn.amno.demo.internal;

import java.util.List;
import vn.amno.rules.Definition;
import vn.amno.rules.Indicator;
import vn.amno.rules.IndicatorRule;
import vn.amno.rules.Standard;

/** Deprivations that only a tick can tell (house, water, latrine, telephone): most stay from one year to the next. */
final class Lacks {

    private static final int STAYS = 88;
    private static final int COMES = 22;

    private final Dice dice;
    private final List<Indicator> tickable;
    private final int[] weights;
    private final int mask;

    Lacks(Dice dice, Standard standard) {
        this.dice = dice;
        tickable = standard.indicators().stream()
                .filter(rule -> rule.definition() instanceof Definition.TickOnly)
                .map(IndicatorRule::indicator)
                .toList();
        weights = tickable.stream().mapToInt(Lacks::weight).toArray();
        mask = tickable.stream().mapToInt(Indicator::bit).reduce(0, (left, right) -> left | right);
    }

    /** Fewest and most deprivations a household is to have, those of its members counted. */
    record Range(int fewest, int most) {}

    /** Bits of the ticks this year, given those of last year and what the members lack. */
    int next(int before, int ofMembers, Range wanted) {
        var bits = 0;
        for (var index = 0; index < weights.length; index++) {
            var bit = tickable.get(index).bit();
            var likely = (before & bit) != 0 ? STAYS : COMES * weights[index] / 100.0;
            if (dice.chance(likely)) {
                bits |= bit;
            }
        }
        while (Integer.bitCount(bits | ofMembers) < wanted.fewest() && bits != mask) {
            bits |= tickable.get(dice.weighted(weights)).bit();
        }
        while (Integer.bitCount(bits | ofMembers) > wanted.most() && bits != 0) {
            bits &= ~dice.pick(tickable).bit();
        }
        return bits;
    }

    /** One bit that is not among those given. */
    int anyBut(int bits) {
        var open = tickable.stream()
                .filter(indicator -> (bits & indicator.bit()) == 0)
                .toList();
        return open.isEmpty() ? 0 : dice.pick(open).bit();
    }

    /** How common each is among poor households of the midlands: an estimate for the demonstration, not a statistic. */
    private static int weight(Indicator indicator) {
        return switch (indicator) {
            case LATRINE -> 90;
            case TELECOM -> 80;
            case HOUSING_QUALITY -> 55;
            case WATER -> 40;
            case INFORMATION_ASSETS -> 35;
            case FLOOR_AREA -> 30;
            case HEALTH_SERVICES -> 8;
            case EMPLOYMENT, DEPENDANTS, NUTRITION, HEALTH_INSURANCE, ADULT_EDUCATION, SCHOOL_ATTENDANCE, WASTE -> 10;
        };
    }
}
