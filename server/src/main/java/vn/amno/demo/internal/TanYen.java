package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.demo.internal.SheetMaker.Naming;
import vn.amno.demo.internal.SheetMaker.Order;
import vn.amno.household.NewHousehold;
import vn.amno.household.workbook.SheetRow;
import vn.amno.law.LawBook;
import vn.amno.rules.Classifier;

/**
 * The invented history of the district Tân Yên, year after year. The same seed tells the same story; the counts of households and of poor
 * households are those of the printed plan, everything else is made up. Not thread-safe.
 */
final class TanYen {

    /** Number of the plan and its year: any number would do, as long as it stays. */
    static final long SEED = 58_2017;

    /** Changes whenever the same seed begins to tell another story, so that a half-told one is not continued with another. */
    static final int EDITION = 1;

    static final String STANDARD = "vn-2016";

    private static final LocalDate OPENING = LocalDate.of(PrintedTable.FIRST_YEAR, 10, 1);
    private static final int REVIEW_MONTH = 12;
    private static final int REVIEW_DAY = 14;
    private static final int NAMING_PERCENT = 93;

    private final Dice dice;
    private final PrintedTable table = PrintedTable.shipped();
    private final District district;
    private final World world;
    private final VillageNames villages;
    private final Families families;
    private final Lives lives;
    private final Selection selection;
    private final SheetMaker sheets;
    private int nextYear = PrintedTable.FIRST_YEAR;

    TanYen(long seed, Areas areas, LawBook law) {
        dice = new Dice(seed);
        district = new District(table, areas);
        world = new World(dice, table.parts());
        villages = new VillageNames(dice, table);
        families = new Families(dice, new People(dice, new Names(dice, law.list("ethnic-groups"))));
        lives = new Lives(dice, families);
        selection = new Selection(dice, world);
        sheets = new SheetMaker(dice, new Classifier(law.standard(STANDARD).orElseThrow()));
    }

    /** Day on which the review of a year is dated: the end of the yearly period. */
    static LocalDate reviewDay(int year) {
        return LocalDate.of(year, REVIEW_MONTH, REVIEW_DAY);
    }

    boolean hasNext() {
        return nextYear <= PrintedTable.LAST_YEAR;
    }

    /** The acts of the next year; the first one opens the registry. */
    Act next() {
        var year = nextYear++;
        return year == PrintedTable.FIRST_YEAR ? opening(year) : later(year);
    }

    /** Sheets of one part for a review after the last year that the plan prints; the registry knows nothing of it yet. */
    List<SheetRow> sheetsAfter(Part part, LocalDate day, int poor) {
        var year = day.getYear();
        var targets = selection.next(part, year, poor, selection.nearPoor(table, part, year), List.of());
        var rows = new ArrayList<SheetRow>();
        targets.forEach((home, target) -> rows.add(sheet(home, target, day)));
        return rows;
    }

    private Act opening(int year) {
        var registrations = new ArrayList<NewHousehold>();
        var targets = new LinkedHashMap<Home, Target>();
        for (var part : district.parts()) {
            var cell = table.cell(part, year);
            var results = selection.first(cell.households(), cell.poor(), selection.nearPoor(table, part, year));
            var places = places(cell.households(), results);
            for (var place = 0; place < cell.households(); place++) {
                var target = places.get(place);
                var means = target == Target.POOR || target == Target.NEAR_POOR
                        ? Families.Means.POOR
                        : Families.Means.ORDINARY;
                var home = world.settle(part, villages.any(part), families.make(means, OPENING));
                registrations.add(registration(home, district.unit(part, OPENING), OPENING));
                if (target != null) {
                    home.setClass(year - 1, selection.before(target));
                    targets.put(home, target);
                }
            }
        }
        var review = new Act.Review(reviewDay(year), review(targets, year));
        return new Act(
                year, List.of(new Act.Register(OPENING, registrations), review), Selection.stories(targets, year));
    }

    /** Where among the households the reviewed ones stand; codes would else tell who is poor. */
    private Map<Integer, Target> places(int households, List<Target> results) {
        var order = dice.shuffled(IntStream.range(0, households).boxed().toList());
        var places = new HashMap<Integer, Target>();
        for (var index = 0; index < results.size(); index++) {
            places.put(order.get(index), results.get(index));
        }
        return places;
    }

    private Act later(int year) {
        var stories = new EnumMap<Story, Integer>(Story.class);
        var demography = new Demography(this, year, stories);
        var wanted = new LinkedHashMap<Part, Integer>();
        district.parts().forEach(part -> wanted.put(part, table.cell(part, year).households()));
        var steps = new ArrayList<>(demography.run(wanted));
        var targets = new LinkedHashMap<Home, Target>();
        for (var part : district.parts()) {
            var split = demography.split().stream()
                    .filter(home -> home.part().equals(part))
                    .toList();
            targets.putAll(selection.next(
                    part, year, table.cell(part, year).poor(), selection.nearPoor(table, part, year), split));
        }
        Selection.stories(targets, year).forEach((story, count) -> stories.merge(story, count, Integer::sum));
        steps.add(new Act.Review(reviewDay(year), review(targets, year)));
        return new Act(year, steps, stories);
    }

    private List<SheetRow> review(Map<Home, Target> targets, int year) {
        var rows = new ArrayList<SheetRow>(targets.size());
        targets.forEach((home, target) -> {
            rows.add(sheet(home, target, reviewDay(year)));
            home.setClass(year, target.listed());
        });
        return rows;
    }

    private SheetRow sheet(Home home, Target target, LocalDate day) {
        var named = home.hasChanged() || dice.chance(NAMING_PERCENT) ? Naming.MEMBERS : Naming.TICKS_ONLY;
        if (named == Naming.MEMBERS && day.getYear() > PrintedTable.FIRST_YEAR) {
            lives.goOn(home, day);
        }
        home.setUnchanged();
        var unit = district.unit(home.part(), day);
        return sheets.make(new Order(home, unit, day, target, home.classIn(day.getYear() - 1), named));
    }

    static NewHousehold registration(Home home, Unit unit, LocalDate day) {
        return new NewHousehold(
                home.code(), unit.id(), home.village(), home.head().name(), Answers.unasked(home, day));
    }

    Dice dice() {
        return dice;
    }

    World world() {
        return world;
    }

    District district() {
        return district;
    }

    VillageNames villages() {
        return villages;
    }

    Families families() {
        return families;
    }

    Lives lives() {
        return lives;
    }
}
