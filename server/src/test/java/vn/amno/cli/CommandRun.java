package vn.amno.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** One run of the command line: its exit code and what it said. */
record CommandRun(int exitCode, String output, String words) {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2022-12-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    static CommandRun of(String... arguments) {
        return of(new NoDatabase(), arguments);
    }

    static CommandRun of(KeyUse keys, String... arguments) {
        var output = new ByteArrayOutputStream();
        var words = new ByteArrayOutputStream();
        var standardOutput = System.out;
        var standardError = System.err;
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(words, true, StandardCharsets.UTF_8));
        try {
            var exitCode = AmnoCommand.run(
                    CLOCK,
                    (_, _) -> {
                        throw new IllegalStateException("No server was asked for.");
                    },
                    new Maintenance(new NoDatabase(), new NoDatabase(), new NoDatabase(), keys),
                    arguments);
            return new CommandRun(
                    exitCode, output.toString(StandardCharsets.UTF_8), words.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(standardOutput);
            System.setErr(standardError);
        }
    }
}
