package vn.amno.demo.internal;

import java.util.List;
import java.util.TreeSet;

/** Causes of poverty (nguyên nhân nghèo) that a sheet names, by their codes in the reference list. */
final class Causes {

    private static final int NO_LAND = 1;
    private static final int NO_CAPITAL = 2;
    private static final int NO_LABOUR = 3;
    private static final int NO_EQUIPMENT = 4;
    private static final int NO_KNOWLEDGE = 5;
    private static final int NO_SKILLS = 6;
    private static final int ILLNESS = 7;
    private static final int OTHER = 8;
    private static final int OLD = 65;
    private static final List<Integer> COMMON = List.of(
            NO_CAPITAL, NO_CAPITAL, NO_CAPITAL, NO_KNOWLEDGE, NO_KNOWLEDGE, NO_SKILLS, NO_LAND, NO_EQUIPMENT, OTHER);

    private Causes() {}

    /** Ascending; empty for a household that is neither poor nor near-poor. */
    static List<Integer> of(Dice dice, SheetMaker.Order order) {
        if (order.target() != Target.POOR && order.target() != Target.NEAR_POOR) {
            return List.of();
        }
        var causes = new TreeSet<Integer>();
        if (order.home().members().stream().allMatch(member -> member.person().age(order.day()) >= OLD)) {
            causes.add(NO_LABOUR);
        }
        if (dice.chance(22)) {
            causes.add(ILLNESS);
        }
        while (causes.isEmpty() || (causes.size() < 3 && dice.chance(40))) {
            causes.add(dice.pick(COMMON));
        }
        return List.copyOf(causes);
    }
}
