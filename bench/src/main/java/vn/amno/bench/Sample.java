package vn.amno.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.amno.rules.AreaType;
import vn.amno.rules.Facts;
import vn.amno.rules.Standard;
import vn.amno.rules.Ticks;

/** Made-up sheets, the same in every run: judged from ticks and points, a few answers missing. */
final class Sample {

    private static final long SEED = 20_221_214;
    private static final int TWELVE = (1 << 12) - 1;

    private Sample() {}

    static Facts[] sheets(Standard standard, int count) {
        var random = new Random(SEED);
        var form = standard.points().values().iterator().next().form();
        var sheets = new Facts[count];
        for (int i = 0; i < count; i++) {
            var deprived = few(random);
            var unknown = random.nextInt(50) == 0 ? few(random) & ~deprived : 0;
            sheets[i] = new Facts(
                    random.nextInt(5) == 0 ? AreaType.URBAN : AreaType.RURAL,
                    random.nextInt(10) == 0 ? null : 600_000L + random.nextInt(30_000) * 100L,
                    random.nextInt(20) == 0 ? null : 80 + random.nextInt(120),
                    form,
                    new Ticks(deprived, unknown),
                    List.of(),
                    LocalDate.of(2022, 12, 14));
        }
        return sheets;
    }

    /** About three of the twelve. */
    private static int few(Random random) {
        int first = random.nextInt();
        int second = random.nextInt();
        return first & second & TWELVE;
    }
}
