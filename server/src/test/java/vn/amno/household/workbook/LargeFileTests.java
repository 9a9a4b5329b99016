package vn.amno.household.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a small server bears: each file is read by a virtual machine of its own with 512 MB. */
class LargeFileTests {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    /** How much of a part is written at once. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    @Test
    void aBombInASheetIsRefusedAtOnce() throws Exception {
        var row = "<row><c><v>1</v></c></row>".repeat(1_000).getBytes(UTF_8);
        var file = bomb("xl/worksheets/sheet1.xml", row, 24_000);

        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertThat(read(file)).startsWith("UNSAFE").contains("bom nén").satisfies(LargeFileTests::quick);
    }

    @Test
    void aBombInTheTextsIsRefusedAtOnce() throws Exception {
        var file = bomb(
                "xl/sharedStrings.xml", "<si><t>aaaa</t></si>".repeat(1_000).getBytes(UTF_8), 30_000);

        assertThat(read(file)).startsWith("UNSAFE").satisfies(LargeFileTests::quick);
    }

    @Test
    void noisyContentIsStoppedByItsSizeAlone() throws Exception {
        var random = new java.util.Random(1);
        var file = folder.resolve("noise.xlsx");
        writeParts(file, "xl/media/noise.xml", out -> {
            var noise = new byte[1 << 16];
            for (var i = 0; i < 6_000; i++) {
                for (var j = 0; j < 3_000; j++) {
                    noise[j] = (byte) ('a' + random.nextInt(16));
                }
                java.util.Arrays.fill(noise, 3_000, noise.length, (byte) 'a');
                out.write(noise);
            }
        });

        assertThat(Files.size(file)).isLessThan(20 << 20);
        assertThat(read(file)).startsWith("UNSAFE").contains("300 MB");
    }

    @Test
    void aSingleHugeTagNeverReachesTheParser() throws Exception {
        var file = folder.resolve("tag.xlsx");
        var random = new java.util.Random(2);
        writeParts(file, "xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData a=\"".getBytes(UTF_8));
            for (var i = 0; i < 5_000_000; i++) {
                out.write('a' + random.nextInt(20));
            }
            out.write("\"/></worksheet>".getBytes(UTF_8));
        });

        assertThat(read(file)).startsWith("UNSAFE").contains("1 MB").satisfies(LargeFileTests::quick);
    }

    @Test
    void twoHundredThousandRowsAreRefusedWithTheLimit() throws Exception {
        var file = LargeWorkbook.write(folder.resolve("200k.xlsx"), 200_000, 0);

        assertThat(read(file)).startsWith("UNSAFE").contains("hơn 100.000 dòng").contains("theo xã");
    }

    @Test
    void aFullWorkbookWithItsMembersFitsIntoHalfAGigabyte() throws Exception {
        var file = LargeWorkbook.write(folder.resolve("full.xlsx"), 100_000, 400_000);

        assertThat(read(file)).startsWith("READ 100000 400000 0 ");
    }

    private static void quick(String answer) {
        assertThat(Long.parseLong(answer.substring(answer.lastIndexOf(' ') + 1)))
                .as("milliseconds of processor time")
                .isLessThan(2_000);
    }

    private Path bomb(String part, byte[] piece, int times) throws IOException {
        var file = folder.resolve("bomb.xlsx");
        writeParts(file, part, out -> {
            out.write("<x>".getBytes(UTF_8));
            for (var i = 0; i < times; i++) {
                out.write(piece);
            }
        });
        return file;
    }

    private static void writeParts(Path file, String part, Part content) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            content.write(zip);
        }
    }

    /** What {@link ReadAlone} answers. */
    private String read(Path file) throws IOException, InterruptedException {
        var answer = folder.resolve("answer.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadAlone.class.getName(),
                        file.toString(),
                        answer.toString())
                .inheritIO()
                .start();
        var ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(ended).as("ended in time").isTrue();
        return Files.readString(answer);
    }
}
