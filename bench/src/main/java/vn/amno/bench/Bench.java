package vn.amno.bench;

import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code ./amno bench}: chooses what is measured and prints ratios. */
public final class Bench {

    private static final int HOUSEHOLDS = 100_000;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "all" : arguments[0]) {
            case "rules" -> rules();
            case "review" -> review();
            case "import" -> importing();
            case "list" -> Processes.small(ListMeasurement.class);
            case "duplicates" -> Processes.large(DuplicateMeasurement.class);
            case "all" -> {
                rules();
                review();
                importing();
                Processes.small(ListMeasurement.class);
                Processes.large(DuplicateMeasurement.class);
            }
            default -> {
                System.err.println(
                        "amno bench: rules, review, import, list, duplicates or all; not \"" + arguments[0] + "\".");
                System.exit(2);
            }
        }
    }

    private static void rules() throws Exception {
        var options = new OptionsBuilder().include(RulesBench.class.getName()).build();
        Map<String, Double> perSecond = new TreeMap<>();
        for (var result : new Runner(options).run()) {
            perSecond.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        perSecond.forEach((name, score) -> System.out.printf("%-14s %,15.0f households a second%n", name, score));
        var base = perSecond.getOrDefault("withoutTrace", Double.NaN);
        System.out.printf(
                "without trace : SQL    = %.1f (wanted: at least 3)%n",
                base / perSecond.getOrDefault("sql", Double.NaN));
        System.out.printf(
                "without trace : Drools = %.1f (wanted: at least 20)%n",
                base / perSecond.getOrDefault("engine", Double.NaN));
        System.out.printf(
                "with trace a core      = %,.0f (wanted: at least 300,000)%n",
                perSecond.getOrDefault("withTrace", Double.NaN));
    }

    private static void review() throws Exception {
        var directory = Files.createTempDirectory("amno-bench");
        var workbook = SampleWorkbook.write(directory.resolve("ra-soat.xlsx"), HOUSEHOLDS);
        var seconds = Processes.product(
                0,
                "review",
                "--input",
                workbook.toString(),
                "--standard",
                "vn-2022",
                "--date",
                "2022-12-14",
                "--out",
                directory.resolve("ket-qua").toString());
        System.out.printf(
                "review of %,d households %6.1f s, JVM start included (wanted: under 30)%n", HOUSEHOLDS, seconds);
    }

    private static void importing() throws Exception {
        var directory = Files.createTempDirectory("amno-bench");
        Processes.small(
                ImportMeasurement.class,
                SampleWorkbook.write(directory.resolve("ra-soat.xlsx"), HOUSEHOLDS)
                        .toString());
        Processes.small(
                ImportMeasurement.class,
                SampleWorkbook.writeWithMembers(directory.resolve("ra-soat-du.xlsx"), HOUSEHOLDS)
                        .toString());
    }
}
