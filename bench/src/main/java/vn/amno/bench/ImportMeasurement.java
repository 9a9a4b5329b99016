package vn.amno.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.amno.Application;
import vn.amno.household.ImportId;
import vn.amno.household.ImportRun;
import vn.amno.household.Imports;
import vn.amno.kernel.Scope;

/**
 * Runs in a small Java of its own: POI reads the workbook, then the product imports it (read, check, compare, store, assess) into an empty registry on
 * its own durable PostgreSQL.
 */
public final class ImportMeasurement {

    private static final LocalDate REVIEW = LocalDate.of(2022, 12, 14);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private ImportMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[0]);
        double poi = Math.min(poi(file), poi(file));
        System.out.printf("POI alone              %6.1f s%n", poi);
        var home = Files.createTempDirectory("amno-bench");
        try (var context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--amno.data-dir=" + home, "--spring.main.banner-mode=off")) {
            var imports = context.getBean(Imports.class);
            Officers.of(Scope.EVERYWHERE).carrier().call(() -> {
                measure(imports, file, poi);
                return true;
            });
        }
    }

    private static void measure(Imports imports, Path file, double poi) throws Exception {
        long start = System.nanoTime();
        var id = receive(imports, file);
        await(imports, id, ImportRun.State.CHECKED);
        double checked = seconds(start);
        imports.accept(id);
        await(imports, id, ImportRun.State.DONE);
        double all = seconds(start);
        System.out.printf("read, check, compare   %6.1f s%nstore, assess          %6.1f s%n", checked, all - checked);
        System.out.printf("import : POI alone     %6.2f (wanted: at most 2.5)%n", all / poi);
        start = System.nanoTime();
        var again = receive(imports, file);
        await(imports, again, ImportRun.State.CHECKED);
        System.out.printf(
                "the same file again    %6.1f s, %s%n",
                seconds(start), imports.get(again).counts());
    }

    private static double poi(Path file) throws Exception {
        long start = System.nanoTime();
        PoiAlone.read(file);
        return seconds(start);
    }

    private static ImportId receive(Imports imports, Path file) throws Exception {
        try (var content = Files.newInputStream(file)) {
            return imports.receive(file.getFileName().toString(), content, REVIEW);
        }
    }

    private static void await(Imports imports, ImportId id, ImportRun.State wanted) throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            var run = imports.get(id);
            if (run.state() == wanted) {
                return;
            }
            if (run.state() == ImportRun.State.FAILED || seconds(start) > LIMIT.toSeconds()) {
                throw new IllegalStateException("The import is %s: %s".formatted(run.state(), run.failure()));
            }
            Thread.sleep(50);
        }
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
