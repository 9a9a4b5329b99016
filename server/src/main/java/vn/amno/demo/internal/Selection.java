package vn.amno.demo.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.amno.household.workbook.PreviousClass;

/** Decides who is reviewed in a part and year and what each review ends in, so that the poor are as many as the plan prints. */
final class Selection {

    private static final int HUNDRED = 100;

    /** Near-poor households in percent of all, 2015–2021: invented, of the size that the province reported in those years. */
    private static final double[] NEAR_POOR_RATES = {7.1, 6.9, 6.4, 5.9, 5.3, 4.6, 4.2};

    private static final double APPLICANTS = 2.2;

    private final Dice dice;
    private final World world;

    Selection(Dice dice, World world) {
        this.dice = dice;
        this.world = world;
    }

    /** Near-poor households that a part gets; more where more are poor. */
    int nearPoor(PrintedTable table, Part part, int year) {
        var printed = Math.min(year, PrintedTable.LAST_YEAR);
        var cell = table.cell(part, printed);
        var district = table.total(printed);
        var poverty = (double) cell.poor() / cell.households() * district.households() / district.poor();
        var rate = NEAR_POOR_RATES[year - PrintedTable.FIRST_YEAR] * Math.sqrt(poverty);
        return Math.toIntExact(Math.round(cell.households() * rate / HUNDRED));
    }

    /** One target for each household of a part in the first year, null for those not reviewed; by lot. */
    List<Target> first(int households, int poor, int nearPoor) {
        var targets = new ArrayList<Target>();
        add(targets, Target.POOR, poor);
        add(targets, Target.NEAR_POOR, nearPoor);
        add(targets, Target.UNDETERMINED, dice.between(1, 2));
        add(targets, Target.ABOVE, dice.share(households, 2 * APPLICANTS, 1));
        return targets;
    }

    private static void add(List<Target> targets, Target target, int count) {
        for (var index = 0; index < count; index++) {
            targets.add(target);
        }
    }

    /** Class on the list of the year before the first, under the older standard. */
    PreviousClass before(Target target) {
        return switch (target) {
            case POOR -> listed(68, 12);
            case NEAR_POOR -> listed(30, 45);
            case ABOVE -> listed(32, 28);
            case UNDETERMINED -> listed(20, 20);
        };
    }

    private PreviousClass listed(int poor, int nearPoor) {
        return switch (dice.weighted(poor, nearPoor, HUNDRED - poor - nearPoor)) {
            case 0 -> PreviousClass.POOR;
            case 1 -> PreviousClass.NEAR_POOR;
            default -> PreviousClass.NONE;
        };
    }

    /**
     * Who is reviewed in a later year.
     *
     * @param split households that left another one this year; some of them apply
     */
    Map<Home, Target> next(Part part, int year, int poor, int nearPoor, List<Home> split) {
        var wasPoor = dice.shuffled(listed(part, year, PreviousClass.POOR));
        var wasNear = dice.shuffled(listed(part, year, PreviousClass.NEAR_POOR));
        var targets = new LinkedHashMap<Home, Target>();
        split.forEach(home -> targets.put(home, dice.chance(30) ? Target.POOR : Target.ABOVE));
        enter(targets, part, year, poor);
        fill(targets, wasNear, Target.POOR, dice.share(poor, 3, 1));
        fill(targets, wasPoor, Target.POOR, poor - count(targets, Target.POOR));
        fill(targets, wasNear, Target.POOR, poor - count(targets, Target.POOR));

        var escapes =
                wasPoor.stream().filter(home -> !targets.containsKey(home)).toList();
        fill(targets, escapes, Target.NEAR_POOR, Math.min(escapes.size() / 2 + 1, nearPoor));
        var others = dice.shuffled(
                world.draw(part, Integer.MAX_VALUE, home -> unlisted(home, year) && !targets.containsKey(home)));
        fill(targets, others, Target.NEAR_POOR, Math.min(dice.share(nearPoor, 7, 1), left(targets, nearPoor)));
        fill(targets, wasNear, Target.NEAR_POOR, left(targets, nearPoor));
        fill(targets, others, Target.NEAR_POOR, left(targets, nearPoor));
        fill(targets, wasPoor, Target.ABOVE, wasPoor.size());
        fill(targets, wasNear, Target.ABOVE, wasNear.size());
        fill(targets, others, Target.UNDETERMINED, dice.between(1, 2));
        fill(targets, others, Target.ABOVE, dice.share(world.in(part).size(), APPLICANTS, 1));
        return targets;
    }

    /** Households that become poor although they were on no list: some were poor in an earlier year, some never. */
    private void enter(Map<Home, Target> targets, Part part, int year, int poor) {
        Predicate<Home> free = home -> unlisted(home, year) && !targets.containsKey(home);
        var fallen = world.draw(
                part, dice.share(poor, 2.5, 1), home -> free.test(home) && home.everIn(PreviousClass.POOR, year));
        fill(targets, fallen, Target.POOR, fallen.size());
        var fresh = world.draw(
                part, dice.share(poor, 2.5, 1), home -> free.test(home) && !home.everIn(PreviousClass.POOR, year));
        fill(targets, fresh, Target.POOR, fresh.size());
    }

    private List<Home> listed(Part part, int year, PreviousClass listed) {
        return world.in(part).stream()
                .filter(home -> home.classIn(year - 1) == listed)
                .toList();
    }

    private static boolean unlisted(Home home, int year) {
        return home.classIn(year - 1) == PreviousClass.NONE;
    }

    private static int left(Map<Home, Target> targets, int nearPoor) {
        return Math.max(0, nearPoor - count(targets, Target.NEAR_POOR));
    }

    private static int count(Map<Home, Target> targets, Target target) {
        return Math.toIntExact(
                targets.values().stream().filter(each -> each == target).count());
    }

    private static void fill(Map<Home, Target> targets, List<Home> from, Target target, int count) {
        var added = 0;
        for (var home : from) {
            if (added >= count) {
                return;
            }
            if (targets.putIfAbsent(home, target) == null) {
                added++;
            }
        }
    }

    /** How often each kind of story that a review tells happened. */
    static Map<Story, Integer> stories(Map<Home, Target> targets, int year) {
        var stories = new EnumMap<Story, Integer>(Story.class);
        targets.forEach((home, target) -> {
            var before = home.classIn(year - 1);
            if (before == PreviousClass.POOR && target != Target.POOR) {
                stories.merge(Story.ESCAPED, 1, Integer::sum);
            }
            if (before != PreviousClass.POOR && target == Target.POOR) {
                var story = home.everIn(PreviousClass.POOR, year) ? Story.FELL_BACK : Story.NEWLY_POOR;
                stories.merge(story, 1, Integer::sum);
            }
        });
        return stories;
    }
}
