package vn.amno.demo.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.AreaType;
import vn.amno.rules.Standard;

/** What a sheet says of a household's means. A null is not recorded. */
record Measure(@Nullable Long income, @Nullable Integer points) {

    static final Measure NONE = new Measure(null, null);

    /** Where on the scales of a standard the means lie. */
    enum Band {
        /** So low that the household is poor whatever it lacks. */
        LOWEST,
        /** Below the line where the number of deprivations decides. */
        LOW,
        ABOVE
    }

    /** Draws means of a band: points as the form asks for, or declared income, or both; some close to a line. */
    static final class Maker {

        private static final int THOUSAND = 1000;
        private static final int POINT_STEP = 5;
        private static final int FEWEST_POINTS = 35;
        private static final int POINTS_ABOVE = 90;

        private final Dice dice;
        private final Standard standard;

        Maker(Dice dice, Standard standard) {
            this.dice = dice;
            this.standard = standard;
        }

        Measure draw(AreaType area, Band band) {
            return switch (dice.weighted(50, 35, 14, 1)) {
                case 0 -> new Measure(null, points(area, band));
                case 1 -> new Measure(income(area, band), null);
                case 2 -> new Measure(income(area, band), points(area, band));
                // Points decide; the declared income that says otherwise is flagged for a second look.
                default -> new Measure(income(area, band == Band.ABOVE ? Band.LOW : Band.ABOVE), points(area, band));
            };
        }

        private long income(AreaType area, Band band) {
            var lines = Objects.requireNonNull(standard.lines().get(area));
            var lowest = Objects.requireNonNullElse(lines.poorAlone(), lines.low() / 2);
            var average = Objects.requireNonNullElse(lines.averageMax(), lines.low() * 3 / 2);
            return switch (band) {
                case LOWEST -> dice.chance(4) ? lowest : thousands(lowest * 2 / 5, lowest);
                case LOW -> dice.chance(4) ? lines.low() : thousands(lowest + THOUSAND, lines.low());
                case ABOVE ->
                    dice.chance(60)
                            ? thousands(lines.low() + THOUSAND, average)
                            : thousands(average + THOUSAND, average * 2);
            };
        }

        private long thousands(long from, long to) {
            return (long) dice.between((int) (from / THOUSAND), (int) (to / THOUSAND)) * THOUSAND;
        }

        private int points(AreaType area, Band band) {
            var points = Objects.requireNonNull(standard.points().get(area));
            var lowest = Objects.requireNonNull(points.poorAloneMax());
            return switch (band) {
                case LOWEST -> fives(FEWEST_POINTS, lowest);
                case LOW -> fives(lowest + POINT_STEP, points.lowMax());
                case ABOVE -> fives(points.lowMax() + POINT_STEP, points.lowMax() + POINTS_ABOVE);
            };
        }

        private int fives(int from, int to) {
            return dice.between(from / POINT_STEP, to / POINT_STEP) * POINT_STEP;
        }
    }
}
