package vn.amno.bench;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code ./amno bench}: chooses what is measured and prints ratios. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var what = arguments.length == 0 ? "all" : arguments[0];
        switch (what) {
            case "rules" -> rules();
            case "all" -> rules();
            default -> {
                System.err.println("amno bench: rules, review, import, list or all; not \"" + what + "\".");
                System.exit(2);
            }
        }
    }

    private static void rules() throws Exception {
        var options = new OptionsBuilder().include(RulesBench.class.getName()).build();
        Map<String, Double> perSecond = new TreeMap<>();
        for (var result : new Runner(options).run()) {
            perSecond.put(
                    result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
        }
        perSecond.forEach((name, score) -> System.out.printf("%-14s %,15.0f households a second%n", name, score));
        var base = perSecond.getOrDefault("withoutTrace", Double.NaN);
        System.out.printf("without trace : SQL    = %.1f (wanted: at least 3)%n", base / perSecond.getOrDefault("sql", Double.NaN));
        System.out.printf("without trace : Drools = %.1f (wanted: at least 20)%n", base / perSecond.getOrDefault("engine", Double.NaN));
        System.out.printf("with trace a core      = %,.0f (wanted: at least 300,000)%n", perSecond.getOrDefault("withTrace", Double.NaN));
    }
}
