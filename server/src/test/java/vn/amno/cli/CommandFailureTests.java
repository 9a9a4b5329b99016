package vn.amno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes, and directories that stay as they were. */
class CommandFailureTests {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void aWorkbookWithoutRefusalsGivesTheSameFilesTwiceAndTakesAwayThoseOfAnotherRun() throws IOException {
        var input = oneHousehold();
        var out = Files.createDirectory(directory.resolve("out"));
        Files.writeString(out.resolve("chuyen-doi.csv"), "of an earlier run");
        Files.writeString(out.resolve("ghi-chu.txt"), "somebody's own");

        var first = review(input, "vn-2022", out);
        var before = contents(out);
        var second = review(input, "vn-2022", out);

        assertThat(first.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(first.output()).isEmpty();
        assertThat(second.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(before).containsKey("ghi-chu.txt").doesNotContainKey("chuyen-doi.csv");
        assertThat(contents(out)).containsOnlyKeys(before.keySet());
        assertThat(contents(out))
                .containsEntry("classification.csv", before.get("classification.csv"))
                .containsEntry("rejected.csv", "sheet,row,column,value,problem\n")
                .containsEntry("summary.json", before.get("summary.json"));
    }

    @Test
    void aMissingInputChangesNothing() {
        var out = directory.resolve("out");
        var run = review(directory.resolve("khong-co.xlsx"), "vn-2022", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.words()).contains("không có tệp hoặc thư mục", "khong-co.xlsx");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileThatIsNoWorkbookLeavesTheEarlierResults() throws IOException {
        var input = Files.writeString(directory.resolve("anh.xlsx"), "not a workbook");
        var out = Files.createDirectory(directory.resolve("out"));
        Files.writeString(out.resolve("classification.csv"), "earlier");

        var run = review(input, "vn-2022", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(contents(out)).containsExactly(Map.entry("classification.csv", "earlier"));
    }

    @Test
    void resultsThatCannotAllBePlacedAreNotPlacedAtAll() throws IOException {
        var input = oneHousehold();
        var out = Files.createDirectory(directory.resolve("out"));
        Files.writeString(out.resolve("classification.csv"), "earlier");
        Files.createDirectories(out.resolve("summary.json").resolve("full"));

        var run = review(input, "vn-2022", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.words()).contains("là thư mục, không phải tệp");
        assertThat(out.resolve("summary.json").resolve("full")).isDirectory();
        assertThat(contents(out)).containsExactly(Map.entry("classification.csv", "earlier"));
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsNotReplaced() throws IOException {
        var out = Files.writeString(directory.resolve("out"), "somebody's own");

        var run = review(oneHousehold(), "vn-2022", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(out).hasContent("somebody's own");
    }

    @Test
    void anUnknownStandardIsWrongUsageAndTheKnownOnesAreNamed() throws IOException {
        var out = directory.resolve("out");
        var run = review(oneHousehold(), "vn-1999", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("Không có chuẩn “vn-1999”", "vn-2016", "vn-2022");
        assertThat(out).doesNotExist();
    }

    @Test
    void aMissingOptionIsWrongUsage() {
        assertThat(CommandRun.of("review", "--standard=vn-2022").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of("law").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void theShippedLawIsInOrder() {
        var run = CommandRun.of("law", "check");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.words()).contains("không có lỗi");
    }

    @Test
    void aDayOutsideTheStandardIsSaid() throws IOException {
        var run = CommandRun.of(
                "review",
                "--input=" + oneHousehold(),
                "--standard=vn-2016",
                "--date=2022-12-14",
                "--out=" + directory.resolve("out"));

        assertThat(run.words()).contains("Ngày rà soát 14/12/2022 không nằm trong thời gian áp dụng của chuẩn vn-2016");
    }

    private Path oneHousehold() throws IOException {
        return new ReviewBook().household("H1", "xxx", "Điểm B1", 100).write(directory.resolve("so.xlsx"));
    }

    private static CommandRun review(Path input, String standard, Path out) {
        return CommandRun.of(
                "review", "--input=" + input, "--standard=" + standard, "--date=2022-12-14", "--out=" + out);
    }

    /** Names and contents of all files that are text. */
    private static Map<String, String> contents(Path out) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(out)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = String.valueOf(file.getFileName());
                contents.put(name, name.endsWith(".xlsx") ? "" : Files.readString(file));
            }
        }
        return contents;
    }
}
