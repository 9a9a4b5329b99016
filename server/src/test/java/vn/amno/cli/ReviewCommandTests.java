package vn.amno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** From a workbook to the files an office hands in, with each verdict and each refusal of the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewCommandTests {

    private static final String THREE = "Thiếu hụt: Việc làm, Người phụ thuộc trong hộ, Dinh dưỡng.";

    private Path directory = Path.of("");

    private Path out = Path.of("");
    private CommandRun run = new CommandRun(-1, "", "");

    @BeforeAll
    void reviewsOneWorkbook(@TempDir Path given) throws IOException {
        directory = given;
        out = directory.resolve("kết quả").resolve("2022");
        var input = book().write(directory.resolve("sổ.xlsx"));
        run = CommandRun.of(
                "review",
                "--input=" + input,
                "--standard=VN-2022",
                "--compare=vn-2016",
                "--date=2022-12-14",
                "--out=" + out,
                "--json");
    }

    private static ReviewBook book() {
        return new ReviewBook()
                .household("H1", "xxx", "Điểm B1", 140)
                .household("H2", "xx", "Điểm B1", 140, "Phân loại năm trước", "hộ nghèo")
                .household("H3", "xxxxx", "Điểm B1", 141)
                .household("H4", "xxx", "Thu nhập bình quân", 1_500_000)
                .household("H5", "xxx", "Thu nhập bình quân", 1_500_001, "Phân loại năm trước", "hộ nghèo")
                .household("H6", "", "Thu nhập bình quân", 2_250_000)
                .household("H7", "", "Thu nhập bình quân", 2_250_001)
                .household("H8", "")
                .household("H9", "xxx", "Điểm B1", 150, "Thu nhập bình quân", 1_400_000)
                .household("H10", "xx?", "Điểm B1", 100)
                .household("H11", "xxx?", "Điểm B1", 100)
                .household("H12", "x?", "Điểm B1", 100)
                .household("H13", "xxx", "Điểm B1", 175, "Khu vực", "thành thị")
                .household("H14", "", "Điểm B1", 100, "Khu vực", "miền núi")
                .household("H15", "", "Thu nhập bình quân", "1,5tr")
                .household("H16", "", "Thu nhập bình quân", -5)
                .household("H17", "", "Điểm B1", 100, "Mã xã", "99999")
                .household("H18", "", "Điểm B1", 175, "Mã xã", "07339", "Thôn", "Tổ dân phố 1")
                .household("H19", "", "Điểm B1", 100)
                .household("H19", "", "Điểm B1", 100)
                .household("H20", "", "Điểm B1", 100)
                .household("H20", "", "Điểm B1", 120)
                .household("H21", "", "Điểm B1", 100, "Mã xã", "")
                .household("H22", "", "Thu nhập bình quân", new ReviewBook.Formula("1+1"))
                .household("H23", "xxx", "Điểm B1", "138", "Mã xã", 7357)
                .household("H24", "", "Điểm B1", 138, "Mã xã", "07297")
                .household("+84901", "xxx", "Điểm B1", 100, "Chủ hộ", "=HYPERLINK(\"http://x\")", "Thôn", "@thôn")
                .household("H26", "", "Điểm B1", 100)
                .member(
                        "H1",
                        "Nguyễn Văn An",
                        "Quan hệ",
                        "Chủ hộ",
                        "Ngày sinh",
                        "02/01/1980",
                        "Trình độ",
                        "THPT",
                        "Bảo hiểm y tế",
                        "x",
                        "Việc làm",
                        "Đang làm việc",
                        "Hợp đồng",
                        "Không")
                .member(
                        "H1",
                        "Nguyễn Văn Bình",
                        "Quan hệ",
                        "Con",
                        "Ngày sinh",
                        "02/01/2015",
                        "Đang học",
                        "TH",
                        "Bảo hiểm y tế",
                        "x")
                .member("H2", "Trần Thị Chanh", "Quan hệ", "Chủ hộ", "Ngày sinh", "1950", "Trợ cấp xã hội", "x")
                .member("HX", "Lê Thị Dung", "Ngày sinh", "1990")
                .member("H26", "Lê Thị Mai", "Ngày sinh", "01/01/2030");
    }

    @Test
    void everyAcceptedHouseholdHasItsLineInTheOrderOfTheInput() {
        var rural = ",07357 Xã Liên Chung,";
        var close = " Cần xem: Sát ngưỡng.\"";
        assertThat(lines("classification.csv"))
                .containsExactly(
                        "household,area,verdict,deprived,unknown,explanation",
                        "H1" + rural + "NEAR_POOR,2,0,\"Điểm B1 140 ≤ 140 điểm; Thiếu hụt 2 < 3 chỉ số."
                                + " Thiếu hụt: Việc làm, Dinh dưỡng."
                                + " Cần xem: Phiếu và thành viên không khớp (Người phụ thuộc trong hộ); Sát ngưỡng.\"",
                        "H2" + rural + "POOR,3,0,\"Điểm B1 140 ≤ 140 điểm; Thiếu hụt 3 ≥ 3 chỉ số."
                                + " Thiếu hụt: Việc làm, Người phụ thuộc trong hộ, Bảo hiểm y tế."
                                + " Cần xem: Phiếu và thành viên không khớp (Bảo hiểm y tế); Sát ngưỡng.\"",
                        "H3" + rural + "ABOVE_LINE_UNSPLIT,5,0,\"Điểm B1 141 > 140 điểm;"
                                + " Mức sống trung bình: chưa ghi thu nhập bình quân. Thiếu hụt: Việc làm,"
                                + " Người phụ thuộc trong hộ, Dinh dưỡng, Bảo hiểm y tế, Trình độ giáo dục của người lớn.\"",
                        "H4" + rural + "POOR,3,0,\"Thu nhập 1.500.000 ≤ 1.500.000 đồng/người/tháng;"
                                + " Thiếu hụt 3 ≥ 3 chỉ số. " + THREE + close,
                        "H5" + rural + "AVERAGE,3,0,\"Thu nhập 1.500.001 > 1.500.000 đồng/người/tháng;"
                                + " Thu nhập 1.500.001 ≤ 2.250.000 đồng/người/tháng. " + THREE + "\"",
                        "H6" + rural + "AVERAGE,0,0,Thu nhập 2.250.000 > 1.500.000 đồng/người/tháng;"
                                + " Thu nhập 2.250.000 ≤ 2.250.000 đồng/người/tháng. Cần xem: Sát ngưỡng.",
                        "H7" + rural + "ABOVE,0,0,Thu nhập 2.250.001 > 1.500.000 đồng/người/tháng;"
                                + " Thu nhập 2.250.001 > 2.250.000 đồng/người/tháng.",
                        "H8" + rural + "UNDETERMINED,0,0,Chưa ghi thu nhập bình quân và điểm B1."
                                + " Còn phải ghi: Thu nhập bình quân hoặc điểm B1.",
                        "H9" + rural + "AVERAGE,3,0,\"Điểm B1 150 > 140 điểm;"
                                + " Thu nhập 1.400.000 ≤ 2.250.000 đồng/người/tháng. " + THREE
                                + " Cần xem: Điểm và thu nhập khác phía"
                                + " (thu nhập 1.400.000 ≤ 1.500.000 đồng/người/tháng).\"",
                        "H10" + rural
                                + "UNDETERMINED,2,1,\"Điểm B1 100 ≤ 140 điểm; Thiếu hụt 2 hoặc 3, ngưỡng 3 chỉ số."
                                + " Thiếu hụt: Việc làm, Người phụ thuộc trong hộ."
                                + " Chưa rõ: Dinh dưỡng (có thể đổi kết quả). Còn phải ghi: Dinh dưỡng.\"",
                        "H11" + rural + "POOR,3,1,\"Điểm B1 100 ≤ 140 điểm; Thiếu hụt 3 ≥ 3 chỉ số. " + THREE
                                + " Chưa rõ: Bảo hiểm y tế (không đổi kết quả).\"",
                        "H12" + rural + "NEAR_POOR,1,1,Điểm B1 100 ≤ 140 điểm; Thiếu hụt 1 < 3 chỉ số."
                                + " Thiếu hụt: Việc làm. Chưa rõ: Người phụ thuộc trong hộ (không đổi kết quả).",
                        "H13" + rural + "POOR,3,0,\"Điểm B1 175 ≤ 175 điểm; Thiếu hụt 3 ≥ 3 chỉ số. " + THREE + close,
                        "H18,07339 Thị trấn Cao Thượng,NEAR_POOR,0,0,Điểm B1 175 ≤ 175 điểm; Thiếu hụt 0 < 3 chỉ số."
                                + " Cần xem: Sát ngưỡng.",
                        "H19" + rural + "NEAR_POOR,0,0,Điểm B1 100 ≤ 140 điểm; Thiếu hụt 0 < 3 chỉ số.",
                        "H23" + rural + "POOR,3,0,\"Điểm B1 138 ≤ 140 điểm; Thiếu hụt 3 ≥ 3 chỉ số. " + THREE + close,
                        "'+84901" + rural + "POOR,3,0,\"Điểm B1 100 ≤ 140 điểm; Thiếu hụt 3 ≥ 3 chỉ số. " + THREE
                                + "\"");
    }

    @Test
    void everyRefusalNamesTheRowThatExcelShows() {
        var expected = List.of(
                "sheet,row,column,value,problem",
                "Hộ,15,Khu vực,miền núi,",
                "Hộ,16,Thu nhập bình quân,\"1,5tr\",",
                "Hộ,17,Thu nhập bình quân,-5,",
                "Hộ,18,Mã xã,99999,",
                "Hộ,21,Mã hộ,H19,",
                "Hộ,22,Mã hộ,H20,",
                "Hộ,23,Mã hộ,H20,",
                "Hộ,24,Mã xã,,",
                "Hộ,25,Thu nhập bình quân,",
                "Hộ,27,Mã xã,07297,",
                "Hộ,29,Mã hộ,H26,",
                "Thành viên,5,Mã hộ,HX,",
                "Thành viên,6,Ngày sinh,01/01/2030,");
        var lines = lines("rejected.csv");
        assertThat(lines).hasSameSizeAs(expected);
        for (var position = 0; position < expected.size(); position++) {
            assertThat(lines.get(position)).startsWith(expected.get(position));
        }
        assertThat(lines.get(10)).contains("thị trấn Cao Thượng đến hết ngày 31/12/2019");
    }

    @Test
    void refusedRowsAreAnExitCodeOfTheirOwn() {
        assertThat(run.exitCode()).isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(run.words()).contains("Đã xét 17 hộ", "11 hộ bị từ chối, 13 chỗ cần sửa", "Trang Hộ, dòng 15");
    }

    @Test
    void standardOutputIsTheSummaryAndNothingElse() throws IOException {
        assertThat(run.output()).isEqualToIgnoringNewLines(Files.readString(out.resolve("summary.json")));
        var summary = JsonMapper.shared().readTree(run.output());
        assertThat(summary.at("/standard").asString()).isEqualTo("vn-2022");
        assertThat(summary.at("/date").asString()).isEqualTo("2022-12-14");
        assertThat(summary.at("/input/file").asString()).isEqualTo("sổ.xlsx");
        assertThat(summary.at("/input/sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(summary.at("/accepted").asInt()).isEqualTo(17);
        assertThat(summary.at("/refusedHouseholds").asInt()).isEqualTo(11);
        assertThat(summary.at("/refusals").asInt()).isEqualTo(13);
        assertThat(summary.at("/counts").toString())
                .isEqualTo("{\"POOR\":6,\"NEAR_POOR\":4,\"AVERAGE\":3,\"ABOVE\":1,\"ABOVE_LINE_UNSPLIT\":1,"
                        + "\"UNDETERMINED\":2}");
        assertThat(summary.at("/areas/0/code").asString()).isEqualTo("07339");
        assertThat(summary.at("/areas/1/name").asString()).isEqualTo("Xã Liên Chung");
        assertThat(summary.at("/areas/1/counts/NEAR_POOR").asInt()).isEqualTo(3);
        assertThat(summary.at("/deprivations/D2.2").toString())
                .isEqualTo("{\"name\":\"Bảo hiểm y tế\",\"poor\":1,\"nearPoor\":0,\"all\":2}");
        assertThat(summary.at("/flags/TICKS_AND_MEMBERS_DISAGREE").asInt()).isEqualTo(2);
        assertThat(summary.at("/compare/changed").asInt()).isEqualTo(13);
    }

    @Test
    void theSecondStandardSeesTheSameFactsAndNamesWhoChanges() {
        assertThat(lines("chuyen-doi.csv"))
                .startsWith("household,area,before,after")
                .contains(
                        "H2,07357 Xã Liên Chung,POOR,UNDETERMINED",
                        "H4,07357 Xã Liên Chung,POOR,AVERAGE",
                        "H5,07357 Xã Liên Chung,AVERAGE,ABOVE",
                        "'+84901,07357 Xã Liên Chung,POOR,UNDETERMINED")
                .noneMatch(line -> line.startsWith("H7,") || line.startsWith("H9,"))
                .hasSize(14);
    }

    @Test
    void theListsAreReadyToPrint() throws IOException {
        try (var workbook = open("danh-sach-ho-ngheo.xlsx")) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("8:8");
            var table = texts(sheet);
            assertThat(table)
                    .anySatisfy(row -> assertThat(row).contains("DANH SÁCH HỘ NGHÈO"))
                    .anySatisfy(row -> assertThat(row).contains("STT", "Mã hộ", "Chủ hộ", "Nhà tiêu hợp vệ sinh"))
                    .anySatisfy(row -> assertThat(row).first().asString().startsWith("* cần đối chiếu văn bản"));
            assertThat(table.subList(8, 14))
                    .extracting(row -> row.get(1))
                    .containsExactly("+84901", "H2", "H4", "H11", "H13", "H23");
            assertThat(table.get(9))
                    .containsSubsequence("2", "H2", "Nguyễn Văn An", "Thôn Hạ", "Xã Liên Chung", "1", "140", "3", "x")
                    .endsWith("Hộ nghèo");
            assertThat(table.get(14)).startsWith("Cộng: 6 hộ");
        }
        try (var workbook = open("danh-sach-ho-can-ngheo.xlsx")) {
            assertThat(texts(workbook.getSheetAt(0)).subList(8, 12))
                    .extracting(row -> row.get(1))
                    .containsExactly("H18", "H1", "H12", "H19");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (var workbook = open("danh-sach-ho-ngheo.xlsx")) {
            var row = workbook.getSheetAt(0).getRow(8);
            assertThat(List.of(row.getCell(1), row.getCell(2), row.getCell(3)))
                    .allSatisfy(cell -> {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    })
                    .extracting(Cell::getStringCellValue)
                    .containsExactly("+84901", "=HYPERLINK(\"http://x\")", "@thôn");
        }
    }

    @Test
    void theTablesAddUp() throws IOException {
        try (var workbook = open("bang-tong-hop.xlsx")) {
            assertThat(texts(workbook.getSheet("Theo xã")))
                    .anySatisfy(row -> assertThat(row).startsWith("07357", "Xã Liên Chung", "16", "6", "37.50%", "3"))
                    .anySatisfy(row -> assertThat(row).startsWith("", "Cộng", "17", "6", "35.29%", "4"));
            assertThat(texts(workbook.getSheet("Chỉ số thiếu hụt")))
                    .anySatisfy(row -> assertThat(row)
                            .containsExactly("D2.2", "Bảo hiểm y tế", "1", "16.67%", "0", "0.00%", "2", "11.76%"));
            assertThat(texts(workbook.getSheet("So với năm trước")))
                    .anySatisfy(row -> assertThat(row).containsExactly("Hộ nghèo", "1", "0", "1", "0", "0", "0", "2"));
            assertThat(texts(workbook.getSheet("So hai chuẩn")))
                    .anySatisfy(row -> assertThat(row).containsExactly("Hộ nghèo", "0", "0", "1", "0", "0", "5", "6"))
                    .anySatisfy(row -> assertThat(row).contains("13 trên 17 hộ đổi kết quả."));
        }
    }

    @Test
    void nothingIsLeftBesideTheResults() throws IOException {
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "classification.csv",
                            "rejected.csv",
                            "summary.json",
                            "danh-sach-ho-ngheo.xlsx",
                            "danh-sach-ho-can-ngheo.xlsx",
                            "bang-tong-hop.xlsx",
                            "chuyen-doi.csv");
        }
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("sổ.xlsx", "kết quả");
        }
    }

    private List<String> lines(String file) {
        try {
            return List.of(Files.readString(out.resolve(file)).split("\n", -1)).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private XSSFWorkbook open(String file) throws IOException {
        try (var source = Files.newInputStream(out.resolve(file))) {
            return new XSSFWorkbook(source);
        }
    }

    /** As a spreadsheet shows the cells. */
    private static List<List<String>> texts(Sheet sheet) {
        var formatter = new DataFormatter(Locale.ROOT);
        var rows = new ArrayList<List<String>>();
        for (var number = 0; number <= sheet.getLastRowNum(); number++) {
            var cells = new ArrayList<String>();
            var row = sheet.getRow(number);
            if (row != null) {
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            }
            rows.add(cells);
        }
        return rows;
    }
}
