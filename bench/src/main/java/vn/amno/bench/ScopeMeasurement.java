package vn.amno.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.amno.area.Unit;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Scope;
import vn.amno.review.ListQuery;
import vn.amno.review.Reviews;

/** The first page of the list of a commune under row-level security, beside the same call under the role that passes it. In turn, on one database. */
final class ScopeMeasurement {

    private static final int WARM_UP = 500;
    private static final int CALLS = 2_000;
    private static final int PAGE = 50;

    private final Reviews reviews;
    private final List<Unit> communes;
    private final int year;

    ScopeMeasurement(Reviews reviews, List<Unit> communes, int year) {
        this.reviews = reviews;
        this.communes = communes;
        this.year = year;
    }

    void run() {
        var without = new double[CALLS];
        var held = new double[CALLS];
        var wholeScope = new double[CALLS];
        var threeAreas = new double[CALLS];
        var random = new Random(3);
        for (int call = -WARM_UP; call < CALLS; call++) {
            int slot = Math.max(call, 0);
            var commune = communes.get(random.nextInt(communes.size()));
            without[slot] = list(Acting.system("đo"), commune.id());
            held[slot] = list(officer(List.of(commune)), commune.id());
            wholeScope[slot] = list(officer(List.of(commune)), null);
            threeAreas[slot] = list(officer(three(commune, random)), null);
        }
        print("commune chosen, no row-level security", without, without);
        print("commune chosen, officer of it", held, without);
        print("nothing chosen, officer of a commune", wholeScope, without);
        print("nothing chosen, officer of three", threeAreas, without);
    }

    private double list(Acting acting, @Nullable Integer unit) {
        var query = new ListQuery(year, unit, null, null, null, null, "", ListQuery.Sort.CODE, false);
        long start = System.nanoTime();
        int found = acting.carrier().call(() -> reviews.list(query, 0, PAGE)).size();
        double millis = (System.nanoTime() - start) / 1e6;
        if (found != PAGE) {
            throw new IllegalStateException("%d households instead of %d".formatted(found, PAGE));
        }
        return millis;
    }

    private List<Unit> three(Unit commune, Random random) {
        return IntStream.range(0, Scope.SLOTS)
                .mapToObj(slot -> slot == 0 ? commune : communes.get(random.nextInt(communes.size())))
                .toList();
    }

    private static Acting officer(List<Unit> units) {
        var ranges = units.stream()
                .map(unit -> new Scope.Range(unit.keyFrom(), unit.keyTo()))
                .toList();
        return Officers.of(new Scope(ranges));
    }

    private static void print(String what, double[] millis, double[] base) {
        var sorted = sorted(millis);
        double ratio = sorted[CALLS / 2] / sorted(base)[CALLS / 2];
        System.out.printf(
                "%-38s p50 %6.2f ms   p99 %6.2f ms   ratio of p50 %4.2f (wanted: at most 1.5)%n",
                what, sorted[CALLS / 2], sorted[CALLS * 99 / 100], ratio);
    }

    private static double[] sorted(double[] millis) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
