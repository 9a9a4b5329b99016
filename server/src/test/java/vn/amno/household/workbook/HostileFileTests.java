package vn.amno.household.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.amno.household.workbook.ReviewWorkbookTests.household;
import static vn.amno.household.workbook.ReviewWorkbookTests.workbook;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.amno.workbook.WorkbookException;
import vn.amno.workbook.WorkbookProblem;

/** Files that are no review workbook, by mistake or by malice. The large ones are in {@link LargeFileTests}. */
class HostileFileTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "89504e470d0a1a0a | ảnh PNG",
                "ffd8ffe000104a46 | ảnh JPEG",
                "474946383961 | ảnh GIF",
                "255044462d312e37 | tài liệu PDF",
                "526172211a0700 | tệp nén RAR",
                "377abcaf271c0004 | tệp nén 7z",
                "524946460000000057454250 | ảnh WEBP",
                "d0cf11e0a1b11ae10000 | sổ Excel đời cũ (.xls)",
                "000102030405 | không phải sổ Excel",
            })
    void anotherFormatIsCalledByItsName(String start, String look) throws IOException {
        var refused = refusal(HexFormat.of().parseHex(start.strip()));

        assertThat(refused.problem()).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(refused.text()).contains(look);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mã hộ;Mã xã | văn bản (CSV)",
                "<html><table><tr><td>Mã hộ | trang web (HTML)",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"> | XML 2003",
            })
    void textThatCallsItselfAWorkbookIsCalledByItsName(String content, String look) throws IOException {
        assertThat(refusal(content.getBytes(UTF_8)).text()).contains(look);
        assertThat(refusal(("\uFEFF" + content).getBytes(UTF_8)).text()).contains(look);
    }

    @Test
    void aTextOfAnOldEncodingIsStillText() throws IOException {
        assertThat(refusal(new byte[] {'M', (byte) 0xE3, ',', (byte) 0xF4, '\n'})
                        .text())
                .contains("CSV");
        assertThat(refusal("\uFEFFMã hộ".getBytes(StandardCharsets.UTF_16LE)).text())
                .contains("CSV");
    }

    @Test
    void anEmptyFileAndNoFileAreRefused() throws IOException {
        assertThat(refusal(new byte[0]).text()).contains("rỗng");
        assertThat(refusalOf(folder.resolve("absent.xlsx")).problem()).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(refusalOf(folder).problem()).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
    }

    @Test
    void aWorkbookWithAPasswordIsTold() throws IOException {
        var content = new byte[4096];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, content, 0, 8);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 1024, name.length);

        assertThat(refusal(content).text()).contains("đặt mật khẩu");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.95, 0.999})
    void aTruncatedWorkbookIsDamaged(double share) throws IOException {
        var whole = Files.readAllBytes(workbook(household()).write(folder.resolve("whole.xlsx")));

        var refused = refusal(java.util.Arrays.copyOf(whole, (int) (whole.length * share)));

        assertThat(refused.problem()).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(refused.text()).contains("bị hỏng");
    }

    @Test
    void flippedBytesNeverEndInAnythingButARefusalOrAnAnswer() throws IOException {
        var whole = Files.readAllBytes(
                workbook(household(), household("Mã hộ", "2")).write(folder.resolve("whole.xlsx")));
        var random = new java.util.Random(20_221_122);
        for (var round = 0; round < 300; round++) {
            var broken = whole.clone();
            for (var flip = 0; flip < 3; flip++) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            var file = Files.write(folder.resolve("broken.xlsx"), broken);

            try {
                assertThat(ReviewWorkbook.read(file, ReviewWorkbookTests.OPTIONS, _ -> {})
                                .totalRows())
                        .isPositive();
            } catch (WorkbookException refused) {
                assertThat(refused.text()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml,Word",
        "ppt/presentation.xml,PowerPoint",
        "xl/workbook.bin,.xlsb",
    })
    void otherOfficeFilesAreCalledByTheirNames(String part, String look) {
        var refused = refusalOf(workbook(household()).part(part, "<x/>").write(folder.resolve("other.xlsx")));

        assertThat(refused.problem()).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(refused.text()).contains(look);
    }

    @Test
    void aPlainArchiveIsToldToBeUnpacked() throws IOException {
        var file = folder.resolve("archive.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("ra-soat.xlsx"));
            zip.write(1);
        }

        assertThat(refusalOf(file).text()).contains("Giải nén");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin,macro",
        "xl/externalLinks/externalLink1.xml,liên kết ngoài",
        "xl/embeddings/oleObject1.bin,nhúng",
        "xl/media/inner.zip,tệp nén khác",
        "../../etc/passwd,đường dẫn ra ngoài",
        "/etc/passwd,đường dẫn ra ngoài",
    })
    void partsThatMayHarmAreRefused(String part, String found) {
        var refused = refusalOf(workbook(household()).part(part, "<x/>").write(folder.resolve("harm.xlsx")));

        assertThat(refused.problem()).isEqualTo(WorkbookProblem.UNSAFE);
        assertThat(refused.text()).contains(found);
    }

    @Test
    void archivesAndObjectsAreKnownByContentNotByName() {
        var archive =
                workbook(household()).part("xl/media/image1.png", HexFormat.of().parseHex("504b030414000000"));
        var object =
                workbook(household()).part("xl/media/image1.png", HexFormat.of().parseHex("d0cf11e0a1b11ae1"));

        assertThat(refusalOf(archive.write(folder.resolve("a.xlsx"))).problem()).isEqualTo(WorkbookProblem.UNSAFE);
        assertThat(refusalOf(object.write(folder.resolve("b.xlsx"))).problem()).isEqualTo(WorkbookProblem.UNSAFE);
    }

    @Test
    void aLinkInTheArchiveIsRefused() throws IOException {
        var file = folder.resolve("link.xlsx");
        try (var zip = new org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream(file)) {
            for (var name : new String[] {"[Content_Types].xml", "xl/workbook.xml"}) {
                var entry = new org.apache.commons.compress.archivers.zip.ZipArchiveEntry(name);
                entry.setUnixMode(name.startsWith("xl") ? 0120777 : 0100644);
                zip.putArchiveEntry(entry);
                zip.write("/etc/passwd".getBytes(UTF_8));
                zip.closeArchiveEntry();
            }
        }

        assertThat(refusalOf(file).text()).contains("liên kết");
    }

    @Test
    void tooManyPartsAreRefused() {
        var workbook = workbook(household());
        for (var i = 0; i < 200; i++) {
            workbook.part("xl/media/image%d.png".formatted(i), "x");
        }

        assertThat(refusalOf(workbook.write(folder.resolve("parts.xlsx"))).text())
                .contains("quá giới hạn 200");
    }

    @Test
    void tooManySheetsAreRefused() {
        var workbook = workbook(household());
        for (var i = 0; i < 20; i++) {
            workbook.sheet("Trang " + i, java.util.List.of("a"), java.util.List.of());
        }

        assertThat(refusalOf(workbook.write(folder.resolve("sheets.xlsx"))).text())
                .contains("hơn 20 trang tính");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFD1048576", "XFD1", "GS5", "A1048576", "ZZZZZZZZZ99999999999"})
    void aCellFarOutsideIsRefusedWithItsAddress(String address) throws IOException {
        var file = new HandmadeWorkbook()
                .rawSheet("Hộ", "<row r=\"1\"><c r=\"%s\"><v>1</v></c></row>".formatted(address))
                .write(folder.resolve("far.xlsx"));

        var refused = refusalOf(file);

        assertThat(Files.size(file)).isLessThan(3_000);
        assertThat(refused.problem()).isEqualTo(WorkbookProblem.UNSAFE);
        assertThat(refused.text()).contains(address);
    }

    @Test
    void entitiesAreNeverResolved() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "BI-MAT");
        var hits = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            for (var target : new String[] {
                secret.toUri().toString(),
                "http://127.0.0.1:%d/x".formatted(server.getAddress().getPort())
            }) {
                for (var part : new String[] {"xl/sharedStrings.xml", "xl/workbook.xml", "docProps/core.xml"}) {
                    var refused =
                            refusalOf(workbook(household("Chủ hộ", new HandmadeWorkbook.Raw(" t=\"s\"", "<v>0</v>")))
                                    .part(
                                            part,
                                            "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"%s\">]><sst><si><t>&x;</t></si></sst>"
                                                    .formatted(target))
                                    .write(folder.resolve("xxe.xlsx")));

                    assertThat(refused.problem()).isEqualTo(WorkbookProblem.UNSAFE);
                    assertThat(refused.text()).contains("DOCTYPE").doesNotContain("BI-MAT");
                }
            }
        } finally {
            server.stop(0);
        }
        assertThat(hits).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>",
                "<!-- quiet --><?x y?>\n<!DOCTYPE sst><sst/>",
            })
    void doctypesAreRefusedWhereverTheyStand(String xml) {
        var refused = refusalOf(
                workbook(household()).part("xl/sharedStrings.xml", xml).write(folder.resolve("laughs.xlsx")));

        assertThat(refused.problem()).isEqualTo(WorkbookProblem.UNSAFE);
    }

    @Test
    void anEncodingThatHidesWhatItSaysIsRefused() {
        var hidden = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE sst><sst/>";

        var refused = refusalOf(workbook(household())
                .part("xl/sharedStrings.xml", hidden.getBytes(StandardCharsets.UTF_16LE))
                .write(folder.resolve("wide.xlsx")));

        assertThat(refused.text()).contains("UTF-8");
    }

    @Test
    void mazesOfElementsAndNamesAreRefused() {
        var deep = new HandmadeWorkbook().rawSheet("Hộ", "<a>".repeat(100) + "</a>".repeat(100));
        var names = new StringBuilder();
        for (var i = 0; i < 3_000; i++) {
            names.append("<n").append(i).append("/>");
        }

        assertThat(refusalOf(deep.write(folder.resolve("deep.xlsx"))).problem()).isEqualTo(WorkbookProblem.UNSAFE);
        assertThat(refusalOf(new HandmadeWorkbook()
                                .rawSheet("Hộ", names.toString())
                                .write(folder.resolve("names.xlsx")))
                        .problem())
                .isEqualTo(WorkbookProblem.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1e400", "NaN", "0x10", "--1"})
    void numbersThatAreNoneAreRefusedAsCells(String number) throws IOException, WorkbookException {
        var file = workbook(household("Điểm B1", new HandmadeWorkbook.Raw("", "<v>" + number + "</v>")))
                .write(folder.resolve("number.xlsx"));

        var content = ReviewWorkbook.read(file, ReviewWorkbookTests.OPTIONS, _ -> {});

        assertThat(content.refusals()).singleElement().extracting(Refusal::cell).isEqualTo("H2");
    }

    @Test
    void aTextPointerIntoNothingIsDamage() {
        var workbook = workbook(household("Chủ hộ", new HandmadeWorkbook.Raw(" t=\"s\"", "<v>7</v>")));

        assertThat(refusalOf(workbook.write(folder.resolve("pointer.xlsx"))).problem())
                .isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
    }

    @Test
    void invisibleAndForbiddenCharactersAreDroppedFromNames() throws WorkbookException {
        var file = workbook(household("Chủ hộ", "  Nguyễn\u200B\u202E\nVăn\u00A0 A_x0000_", "Thôn", "Thôn\tBến_x000D_"))
                .write(folder.resolve("hidden.xlsx"));

        var content = ReviewWorkbook.read(file, ReviewWorkbookTests.OPTIONS, _ -> {});

        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.head()).isEqualTo("Nguyễn Văn A");
            assertThat(row.village()).isEqualTo("Thôn Bến");
        });
    }

    private WorkbookException refusal(byte[] content) throws IOException {
        return refusalOf(Files.write(folder.resolve("in.xlsx"), content));
    }

    private static WorkbookException refusalOf(Path file) {
        return catchThrowableOfType(
                WorkbookException.class, () -> ReviewWorkbook.read(file, ReviewWorkbookTests.OPTIONS, _ -> {}));
    }
}
