package vn.amno.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import vn.amno.Application;
import vn.amno.area.Villages;
import vn.amno.household.Households;
import vn.amno.household.SheetsRecorded;
import vn.amno.review.ListQuery;
import vn.amno.review.PrintedFigures;
import vn.amno.review.Reviews;
import vn.amno.rules.Verdict;

/** The first start of the demonstration on its own PostgreSQL, interrupted once. */
@Tag("deep")
class DemoStartTests {

    private static final PrintedTable PRINTED = PrintedTable.shipped();

    @TempDir
    private static Path home;

    /** Fails in the middle of the third year, as a full disk would. */
    static class Interruption {

        private static final int THIRD = 3;

        private final AtomicInteger reviews = new AtomicInteger();

        @EventListener
        void interrupt(SheetsRecorded recorded) {
            if (reviews.incrementAndGet() == THIRD) {
                throw new IllegalStateException("Interrupted in " + recorded.year());
            }
        }
    }

    @Test
    void anInterruptedFirstStartIsCompletedByTheNext() {
        assertThatThrownBy(() -> start(Interruption.class)).hasMessageContaining("Interrupted in 2017");

        try (var server = start(null)) {
            allCellsAreCounted(server);
            villagesTellThePrintedRowsApart(server);
        }
        try (var again = start(null)) {
            assertThat(again.getBean(Reviews.class).years()).containsExactly(2020, 2019, 2018, 2017, 2016, 2015);
        }
        assertThat(home.resolve("mau")).isDirectory();
    }

    private static ConfigurableApplicationContext start(@Nullable Class<?> addition) {
        var application = new SpringApplicationBuilder(Application.class);
        if (addition != null) {
            application.sources(addition);
        }
        return application.run("--amno.demo=true", "--server.port=0", "--amno.data-dir=" + home);
    }

    private static void allCellsAreCounted(ConfigurableApplicationContext server) {
        var figures = server.getBean(PrintedFigures.class);
        var reviews = server.getBean(Reviews.class);
        var softly = new SoftAssertions();
        for (var year : figures.years()) {
            var printed = new HashMap<Integer, long[]>();
            for (var row : figures.rows(year)) {
                var sums = printed.computeIfAbsent(row.unitId(), _ -> new long[2]);
                sums[0] += row.households();
                sums[1] += row.poor();
            }
            var counted = new HashMap<Integer, long[]>();
            reviews.countsByChild(figures.unitId(), year)
                    .forEach(count ->
                            counted.put(count.unitId(), new long[] {count.households(), count.count(Verdict.POOR)}));
            softly.assertThat(counted.keySet()).isEqualTo(printed.keySet());
            printed.forEach((unit, sums) -> softly.assertThat(counted.get(unit))
                    .as("households and poor of unit %d in %d", unit, year)
                    .isEqualTo(sums));
        }
        softly.assertAll();
    }

    /** In 2020 two rows of the plan lie in one town. */
    private static void villagesTellThePrintedRowsApart(ConfigurableApplicationContext server) {
        var district = server.getBean(Narrator.class).begin();
        var counted = new HashMap<Part, long[]>();
        var day = LocalDate.of(PrintedTable.LAST_YEAR, 12, 31);
        for (var part : PRINTED.parts()) {
            var unit = district.district().unit(part, day);
            for (var village : server.getBean(Villages.class).list(unit.id())) {
                if (district.villages().of(part).contains(village.name())) {
                    var sums = counted.computeIfAbsent(part, _ -> new long[2]);
                    sums[0] += total(
                            server.getBean(Households.class).countByCommune(village.areaKey(), village.areaKey(), day));
                    sums[1] += server.getBean(Reviews.class).count(poorOf(unit.id(), village.id()));
                }
            }
        }
        for (var part : PRINTED.parts()) {
            var cell = PRINTED.cell(part, PrintedTable.LAST_YEAR);
            assertThat(counted.get(part)).as(part.name()).containsExactly(cell.households(), cell.poor());
        }
    }

    private static ListQuery poorOf(int unit, int village) {
        return new ListQuery(
                PrintedTable.LAST_YEAR, unit, village, Verdict.POOR, null, null, "", ListQuery.Sort.CODE, false);
    }

    private static long total(Map<Integer, Long> byCommune) {
        return byCommune.values().stream().mapToLong(Long::longValue).sum();
    }
}
