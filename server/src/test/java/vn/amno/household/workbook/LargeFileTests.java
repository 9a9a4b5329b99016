package vn.amno.household.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
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
        var file = bomb("xl/worksheets/sheet1.xml", row, 8_000);

        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertThat(read(file)).startsWith("UNSAFE").contains("bom nén").satisfies(LargeFileTests::quick);
    }

    @Test
    void aBombInTheTextsIsRefusedAtOnce() throws Exception {
        var file = bomb(
                "xl/sharedStrings.xml", "<si><t>aaaa</t></si>".repeat(1_000).getBytes(UTF_8), 10_000);

        assertThat(read(file)).startsWith("UNSAFE").satisfies(LargeFileTests::quick);
    }

    @Test
    void noisyContentIsStoppedByItsSizeAlone() throws Exception {
        var piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) 'a');
        var random = new Random(1);
        for (var i = 0; i < 3_000; i++) {
            piece[i] = (byte) ('a' + random.nextInt(16));
        }
        var file = folder.resolve("noise.xlsx");
        writeParts(file, "xl/media/noise.xml", out -> {
            for (var i = 0; i < 5_000; i++) {
                out.write(piece);
            }
        });

        assertThat(Files.size(file)).isBetween(4L << 20, 20L << 20);
        assertThat(read(file)).startsWith("UNSAFE").contains("300 MB").satisfies(LargeFileTests::quick);
    }

    @Test
    void aSingleHugeTagNeverReachesTheParser() throws Exception {
        var file = folder.resolve("tag.xlsx");
        var random = new Random(2);
        writeParts(file, "xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData a=\"".getBytes(UTF_8));
            var piece = new byte[1 << 16];
            for (var i = 0; i < piece.length; i++) {
                piece[i] = (byte) ('a' + random.nextInt(20));
            }
            for (var i = 0; i < 80; i++) {
                out.write(piece);
            }
            out.write("\"/></worksheet>".getBytes(UTF_8));
        });

        assertThat(read(file)).startsWith("UNSAFE").contains("1 MB").satisfies(LargeFileTests::quick);
    }

    @Test
    void twoHundredThousandRowsAreRefusedWithTheLimit() throws Exception {
        var rows = new StringBuilder();
        HandmadeWorkbook.append(rows, 1, HandmadeWorkbook.HOUSEHOLD_HEADER.toArray());
        for (var row = 2; row < 200_002; row++) {
            HandmadeWorkbook.append(rows, row, new Object[] {"HO-" + row, "07357"});
        }
        var file = new HandmadeWorkbook().rawSheet("Hộ", rows.toString()).write(folder.resolve("200k.xlsx"));

        assertThat(read(file)).startsWith("UNSAFE").contains("hơn 100.000 dòng").contains("theo xã");
    }

    @Test
    void rowsThatAreAllWrongDoNotFillTheMemory() throws Exception {
        var rows = new StringBuilder();
        HandmadeWorkbook.append(rows, 1, HandmadeWorkbook.HOUSEHOLD_HEADER.toArray());
        var wrong = new Object[HandmadeWorkbook.HOUSEHOLD_HEADER.size()];
        Arrays.fill(wrong, "sai");
        for (var row = 2; row < 30_002; row++) {
            HandmadeWorkbook.append(rows, row, wrong);
        }
        var file = new HandmadeWorkbook().rawSheet("Hộ", rows.toString()).write(folder.resolve("wrong.xlsx"));

        assertThat(read(file, "-Xmx128m")).startsWith("READ 0 0 ");
    }

    /** Half of what the limits allow in half of the memory. */
    @Test
    void aFullWorkbookWithItsMembersFitsIntoTheMemory() throws Exception {
        var file = LargeWorkbook.write(folder.resolve("full.xlsx"), 50_000, 200_000);

        assertThat(read(file, "-Xmx256m")).startsWith("READ 50000 200000 0 ");
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
        return read(file, "-Xmx512m");
    }

    private String read(Path file, String memory) throws IOException, InterruptedException {
        var answer = folder.resolve("answer.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-XX:+UseSerialGC",
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
