package vn.amno.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.Application;
import vn.amno.area.Areas;
import vn.amno.area.Level;
import vn.amno.area.Unit;
import vn.amno.household.DuplicateRun;
import vn.amno.household.Duplicates;
import vn.amno.kernel.Acting;

/** One search for duplicates among a million people of the whole country, five thousand of whom are on record twice. */
public final class DuplicateMeasurement {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Acting ACTING = Acting.system("Đo tốc độ");
    private static final int POLL_MILLIS = 200;

    private DuplicateMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("amno-bench");
        try (var context = new SpringApplicationBuilder(Application.class)
                .run("--amno.data-dir=" + home, "--server.port=0", "--spring.main.banner-mode=off")) {
            var communes = communes(context.getBean(Areas.class));
            var transactions = context.getBean(TransactionOperations.class);
            var jdbc = context.getBean(JdbcClient.class);
            ACTING.carrier().run(() -> transactions.executeWithoutResult(_ -> MillionPeople.fill(jdbc, communes)));
            search(context.getBean(Duplicates.class));
            search(context.getBean(Duplicates.class));
        }
    }

    private static List<Unit> communes(Areas areas) {
        return areas.provinces(DAY).stream()
                .flatMap(province -> areas.children(province, DAY).stream())
                .filter(unit -> unit.level() == Level.COMMUNE)
                .toList();
    }

    private static void search(Duplicates duplicates) throws InterruptedException {
        ACTING.carrier().run(duplicates::search);
        var run = last(duplicates);
        long most = 0;
        while (run.state() == DuplicateRun.State.RUNNING) {
            Thread.sleep(POLL_MILLIS);
            var runtime = Runtime.getRuntime();
            most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
            run = last(duplicates);
        }
        var finished = run.finishedAt();
        var seconds = finished == null
                ? Double.NaN
                : Duration.between(run.startedAt(), finished).toMillis() / 1e3;
        System.out.printf(
                Locale.ROOT,
                "%s %,d people in %.1f s, heap at most %,d MB; almost certain %,d, likely %,d, worth a look %,d; %d groups too big (%,d are on record twice)%n%s%n",
                run.state(),
                run.people(),
                seconds,
                most >> 20,
                run.found().sure(),
                run.found().likely(),
                run.found().look(),
                run.crowds(),
                MillionPeople.TWICE,
                run.message());
    }

    private static DuplicateRun last(Duplicates duplicates) {
        return ACTING.carrier().call(duplicates::findLastRun).orElseThrow();
    }
}
