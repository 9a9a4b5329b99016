package vn.amno.household.workbook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.amno.workbook.WorkbookException;

/** Reads one workbook in a virtual machine of its own and writes down what came of it and how many milliseconds of processor time it took. */
final class ReadAlone {

    private ReadAlone() {}

    public static void main(String[] arguments) throws IOException {
        var options = ReviewWorkbookTests.OPTIONS;
        var clock = ManagementFactory.getThreadMXBean();
        var start = clock.getCurrentThreadCpuTime();
        var answer = read(Path.of(arguments[0]), options);
        var milliseconds = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        Files.writeString(Path.of(arguments[1]), answer + " " + milliseconds);
    }

    private static String read(Path file, ReadOptions options) {
        try {
            var content = ReviewWorkbook.read(file, options, _ -> {});
            var members = content.rows().stream()
                    .mapToInt(row -> row.members().size())
                    .sum();
            return "READ %d %d %d"
                    .formatted(
                            content.rows().size(), members, content.refusals().size());
        } catch (WorkbookException refused) {
            return refused.problem() + " " + refused.text();
        }
    }
}
