package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.amno.demo.internal.Act.Close;
import vn.amno.demo.internal.Act.Destination;
import vn.amno.demo.internal.Act.Register;
import vn.amno.demo.internal.Act.Relocate;
import vn.amno.demo.internal.Act.Step;
import vn.amno.household.NewHousehold;
import vn.amno.household.workbook.PreviousClass;

/** One year of households that come, go, move and part, so that each part of the plan ends with as many as it prints. */
final class Demography {

    private static final int OLD = 70;

    private final Dice dice;
    private final World world;
    private final District district;
    private final VillageNames villages;
    private final Families families;
    private final Lives lives;
    private final int year;
    private final Map<Story, Integer> stories;
    private final Set<Home> touched = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Home> split = new ArrayList<>();

    Demography(TanYen tanYen, int year, Map<Story, Integer> stories) {
        dice = tanYen.dice();
        world = tanYen.world();
        district = tanYen.district();
        villages = tanYen.villages();
        families = tanYen.families();
        lives = tanYen.lives();
        this.year = year;
        this.stories = stories;
    }

    /** Households that left another one; they and those they left are to be reviewed. */
    List<Home> split() {
        return split;
    }

    /** The steps until the day before the review, in order. */
    List<Step> run(Map<Part, Integer> wanted) {
        merge();
        var died = take(0.12, home -> home.alone() && home.ageOfHead(day(4, 10)) >= OLD);
        close(day(4, 10), "Hộ chỉ có một người, người đó đã mất", Story.DIED, died);
        move();
        var left = take(0.05, _ -> true);
        divide();
        left.addAll(surplus(wanted));
        close(day(8, 20), "Cả hộ chuyển đi khỏi huyện", Story.LEFT, left);
        settle(wanted);
        steps.sort((one, other) -> one.on().compareTo(other.on()));
        return steps;
    }

    private LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }

    private LocalDate reviewDay() {
        return TanYen.reviewDay(year);
    }

    /** Units that were joined this year: their households live in the new one from its first day on, in the same villages. */
    private void merge() {
        for (var part : district.parts()) {
            if (district.merged(part) && district.mergedOn(part).getYear() == year) {
                relocate(district.mergedOn(part), world.in(part));
            }
        }
    }

    private void move() {
        var day = day(6, 20);
        var movers = take(0.11, _ -> true);
        for (var home : movers) {
            var here = district.unit(home.part(), day);
            var elsewhere = district.parts().stream()
                    .filter(part -> district.unit(part, day).id() != here.id())
                    .toList();
            var part = dice.pick(elsewhere);
            world.move(home, part, villages.any(part));
        }
        relocate(day, movers);
        stories.merge(Story.MOVED, movers.size(), Integer::sum);
    }

    private void relocate(LocalDate day, Collection<Home> homes) {
        var destinations = homes.stream()
                .map(home -> new Destination(
                        home.code(), district.unit(home.part(), day).id(), home.village()))
                .toList();
        steps.add(new Relocate(day, destinations));
    }

    private void divide() {
        for (var part : district.parts()) {
            var parents = world.draw(part, world.in(part).size(), this::mayPart);
            var left = dice.share(world.in(part).size(), 0.06, 1);
            for (var home : parents) {
                var founders = left > 0 ? lives.part(home, reviewDay()) : Optional.<List<Home.Member>>empty();
                if (founders.isPresent()) {
                    touched.add(home);
                    var founded = world.settle(part, home.village(), founders.get());
                    touched.add(founded);
                    split.add(founded);
                    left--;
                }
            }
        }
        stories.merge(Story.SPLIT, split.size(), Integer::sum);
    }

    /** Only a household that is reviewed anyway can part, since its sheet is what tells the registry who is left. */
    private boolean mayPart(Home home) {
        return !touched.contains(home) && home.classIn(year - 1) != PreviousClass.NONE;
    }

    private List<Home> surplus(Map<Part, Integer> wanted) {
        var surplus = new ArrayList<Home>();
        wanted.forEach((part, households) -> surplus.addAll(world.draw(
                part, world.in(part).size() - gone(surplus, part) - households, home -> !touched.contains(home))));
        touched.addAll(surplus);
        return surplus;
    }

    private static int gone(List<Home> surplus, Part part) {
        return Math.toIntExact(
                surplus.stream().filter(home -> home.part().equals(part)).count());
    }

    private void close(LocalDate day, String reason, Story story, List<Home> homes) {
        steps.add(new Close(day, reason, homes.stream().map(Home::code).toList()));
        world.remove(homes);
        stories.merge(story, homes.size(), Integer::sum);
    }

    /** New households in three months of the year, and on the day of the review those that left another one. */
    private void settle(Map<Part, Integer> wanted) {
        var days = List.of(day(3, 15), day(6, 15), day(9, 15));
        var registers = days.stream().map(_ -> new ArrayList<NewHousehold>()).toList();
        wanted.forEach((part, households) -> {
            for (var missing = households - world.in(part).size(); missing > 0; missing--) {
                var month = dice.between(0, days.size() - 1);
                var members = dice.chance(65)
                        ? families.youngCouple(days.get(month))
                        : families.make(Families.Means.ORDINARY, days.get(month));
                var home = world.settle(part, villages.any(part), members);
                registers.get(month).add(registration(home, days.get(month)));
                stories.merge(Story.CAME, 1, Integer::sum);
            }
        });
        for (var month = 0; month < days.size(); month++) {
            steps.add(new Register(days.get(month), registers.get(month)));
        }
        steps.add(new Register(
                reviewDay(),
                split.stream().map(home -> registration(home, reviewDay())).toList()));
    }

    private NewHousehold registration(Home home, LocalDate day) {
        return TanYen.registration(home, district.unit(home.part(), day), day);
    }

    /** Some households of each part that nothing else happens to this year. */
    private List<Home> take(double percent, Predicate<Home> which) {
        var taken = new ArrayList<Home>();
        for (var part : district.parts()) {
            taken.addAll(world.draw(
                    part,
                    dice.share(world.in(part).size(), percent, 1),
                    home -> !touched.contains(home) && which.test(home)));
        }
        touched.addAll(taken);
        return taken;
    }
}
