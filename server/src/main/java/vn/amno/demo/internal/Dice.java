package vn.amno.demo.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance that repeats: the same seed gives the same throws on every machine, as {@link Random} specifies its algorithm. */
final class Dice {

    private static final int HUNDRED = 100;

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True {@code percent} times in a hundred. */
    boolean chance(double percent) {
        return random.nextDouble() * HUNDRED < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Index of one of the weights, each as likely as it is heavy. */
    int weighted(int... weights) {
        var total = 0;
        for (var weight : weights) {
            total += weight;
        }
        var throwOfDice = random.nextInt(total);
        for (var index = 0; index < weights.length; index++) {
            throwOfDice -= weights[index];
            if (throwOfDice < 0) {
                return index;
            }
        }
        throw new IllegalStateException("The weights changed while the dice rolled.");
    }

    /** A new list of the same things in another order. */
    <T> List<T> shuffled(List<T> things) {
        var order = new ArrayList<>(things);
        for (var last = order.size() - 1; last > 0; last--) {
            var other = random.nextInt(last + 1);
            var kept = order.get(last);
            order.set(last, order.get(other));
            order.set(other, kept);
        }
        return order;
    }

    /** The share of a count in percent, rounded at random so that small shares of small counts still occur; at least {@code floor}. */
    int share(int count, double percent, int floor) {
        var exact = count * percent / HUNDRED;
        var whole = (int) exact;
        return Math.max(floor, chance((exact - whole) * HUNDRED) ? whole + 1 : whole);
    }
}
