package vn.amno.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a Java of its own for what is measured with a given heap. */
final class Processes {

    private Processes() {}

    /** Runs a class of this class path with {@code -Xmx512m}; its output is ours. */
    static void small(Class<?> main, String... arguments) throws IOException, InterruptedException {
        start("-Xmx512m", main, arguments);
    }

    /** The same with {@code -Xmx1500m}. */
    static void large(Class<?> main, String... arguments) throws IOException, InterruptedException {
        start("-Xmx1500m", main, arguments);
    }

    private static void start(String heap, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                java(),
                heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path", ""),
                main.getName()));
        command.addAll(List.of(arguments));
        run(command, 0);
    }

    /** Runs the product as its users do; gives the seconds it took. */
    static double product(int exitCode, String... arguments) throws IOException, InterruptedException {
        var home = Path.of(System.getenv().getOrDefault("AMNO_HOME", "."));
        var command = new ArrayList<>(List.of(home.resolve("amno").toString()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        run(command, exitCode);
        return ImportMeasurement.seconds(start);
    }

    private static void run(List<String> command, int wanted) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != wanted) {
            throw new IllegalStateException("%s ended with %d, not %d.".formatted(command, code, wanted));
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    }
}
