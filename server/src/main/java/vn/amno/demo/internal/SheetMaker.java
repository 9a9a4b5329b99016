package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.amno.area.Unit;
import vn.amno.demo.internal.Answers.Gaps;
import vn.amno.demo.internal.Measure.Band;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.household.workbook.SheetRow;
import vn.amno.rules.AreaType;
import vn.amno.rules.Classifier;
import vn.amno.rules.Facts;
import vn.amno.rules.Indicator;
import vn.amno.rules.Known;
import vn.amno.rules.Points;
import vn.amno.rules.Ticks;

/** Writes review sheets whose facts give the wanted verdict; each is tried on the rules themselves before it leaves. */
final class SheetMaker {

    private static final int ATTEMPTS = 100;

    /** What the sheets of this standard did not ask for: not recorded, which is not the same as not lacking. */
    private static final List<Indicator> NOT_ASKED =
            List.of(Indicator.EMPLOYMENT, Indicator.DEPENDANTS, Indicator.NUTRITION);

    private final Dice dice;
    private final Classifier classifier;
    private final Measure.Maker measures;
    private final Answers answers;
    private final Lacks lacks;

    SheetMaker(Dice dice, Classifier classifier) {
        this.dice = dice;
        this.classifier = classifier;
        this.measures = new Measure.Maker(dice, classifier.standard());
        this.answers = new Answers(dice);
        this.lacks = new Lacks(dice, classifier.standard());
    }

    /** Whether the sheet names the members; most do. */
    enum Naming {
        MEMBERS,
        TICKS_ONLY
    }

    /** The sheet of one household in one year. */
    record Order(Home home, Unit unit, LocalDate day, Target target, PreviousClass previous, Naming naming) {}

    SheetRow make(Order order) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var sheet = draft(order);
            if (sheet != null) {
                return sheet;
            }
        }
        throw new IllegalStateException("%d drafts of the sheet of household %s did not give %s under %s."
                .formatted(
                        ATTEMPTS,
                        order.home().code(),
                        order.target(),
                        classifier.standard().id()));
    }

    private @Nullable SheetRow draft(Order order) {
        var area = Objects.requireNonNull(order.unit().areaType());
        var band = band(order.target());
        var measure = band == null ? Measure.NONE : measures.draw(area, band);
        var people = answers.asked(order.home(), gaps(order.target()), order.day());
        var computed = classifier
                .assessWithoutTrace(facts(area, measure, Ticks.NONE, people, order.day()))
                .indicators()
                .deprived();
        var wanted = range(order.target(), band);
        var ticked = lacks.next(order.home().lacks(), computed, wanted);
        var ticks = withNotAsked(ticked | computed, unknown(order.target(), band, ticked));
        var members = order.naming() == Naming.MEMBERS ? people : List.<MemberRow>of();
        var verdict = classifier
                .assessWithoutTrace(facts(area, measure, ticks, members, order.day()))
                .verdict();
        if (!order.target().fits(verdict)) {
            return null;
        }
        order.home().setLacks(ticked);
        return row(order, measure, slip(ticks, members), members);
    }

    private @Nullable Band band(Target target) {
        return switch (target) {
            case POOR -> dice.chance(85) ? Band.LOWEST : Band.LOW;
            case NEAR_POOR -> Band.LOW;
            case ABOVE -> Band.ABOVE;
            case UNDETERMINED -> dice.chance(50) ? Band.LOW : null;
        };
    }

    /** Fewest and most deprivations with which the target is reached. */
    private Lacks.Range range(Target target, @Nullable Band band) {
        var cutoff = classifier.standard().cutoff();
        return switch (target) {
            case POOR -> new Lacks.Range(band == Band.LOW ? cutoff : dice.weighted(20, 30, 30, 20), 6);
            case NEAR_POOR -> new Lacks.Range(0, cutoff - 1);
            case ABOVE -> new Lacks.Range(0, cutoff);
            case UNDETERMINED -> new Lacks.Range(cutoff - 1, cutoff - 1);
        };
    }

    private Gaps gaps(Target target) {
        return switch (target) {
            case POOR -> new Gaps(Known.of(dice.chance(9)), Known.of(dice.chance(3)));
            case NEAR_POOR -> new Gaps(Known.of(dice.chance(22)), Known.of(dice.chance(1)));
            case ABOVE, UNDETERMINED -> new Gaps(Known.of(dice.chance(24)), Known.of(dice.chance(0.5)));
        };
    }

    /** Bits left open: always where they are to keep the verdict open, now and then where they change nothing. */
    private int unknown(Target target, @Nullable Band band, int ticked) {
        var open = target == Target.UNDETERMINED && band == Band.LOW;
        return open || dice.chance(2) ? lacks.anyBut(ticked) : 0;
    }

    private static Ticks withNotAsked(int deprived, int unknown) {
        var ticks = new Ticks(deprived, unknown & ~deprived);
        for (var indicator : NOT_ASKED) {
            ticks = ticks.with(indicator, Known.UNKNOWN);
        }
        return ticks;
    }

    /** Surveyors err: now and then a tick contradicts the members, who decide. */
    private Ticks slip(Ticks ticks, List<MemberRow> members) {
        if (members.isEmpty() || !dice.chance(1.5)) {
            return ticks;
        }
        return ticks.with(
                Indicator.HEALTH_INSURANCE, ticks.of(Indicator.HEALTH_INSURANCE) == Known.YES ? Known.NO : Known.YES);
    }

    private Facts facts(AreaType area, Measure measure, Ticks ticks, List<MemberRow> members, LocalDate day) {
        Points points = classifier.standard().points().get(area);
        return new Facts(
                area,
                measure.income(),
                measure.points(),
                points == null ? null : points.form(),
                ticks,
                members.stream().map(MemberRow::facts).toList(),
                day);
    }

    private SheetRow row(Order order, Measure measure, Ticks ticks, List<MemberRow> members) {
        var home = order.home();
        return new SheetRow(
                0,
                home.code(),
                order.unit().id(),
                home.village(),
                home.head().name(),
                null,
                order.previous(),
                measure.income(),
                measure.points(),
                ticks,
                Causes.of(dice, order),
                members,
                Map.of());
    }
}
