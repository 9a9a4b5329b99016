package vn.amno.household.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.amno.household.workbook.ReviewWorkbookTests.household;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.amno.rules.BirthDate;
import vn.amno.workbook.WorkbookException;
import vn.amno.workbook.WorkbookProblem;

/** Files as spreadsheet programs write them, made with a library that is not ours. */
class SpreadsheetProgramTests {

    @TempDir
    Path folder;

    @Test
    void sharedTextsDatesAndUsualPartsAreRead() throws IOException, WorkbookException {
        var file = folder.resolve("usual.xlsx");
        try (var workbook = new XSSFWorkbook()) {
            fill(workbook);
            workbook.getSheet("Hộ").getRow(1).getCell(3).setHyperlink(link(workbook));
            save(workbook, file);
        }

        var content = ReviewWorkbook.read(file, ReviewWorkbookTests.OPTIONS, _ -> {});

        assertThat(content.refusals()).isEmpty();
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.head()).isEqualTo("Giáp Văn Sửu");
            assertThat(row.income()).isEqualTo(1_320_000L);
            assertThat(row.members())
                    .singleElement()
                    .satisfies(member ->
                            assertThat(member.facts().birth()).isEqualTo(BirthDate.of(LocalDate.of(1968, 9, 5))));
        });
    }

    @Test
    void theOldFormatAndALockedWorkbookAreCalledByTheirNames() throws Exception {
        var old = folder.resolve("old.xlsx");
        try (var workbook = new HSSFWorkbook()) {
            fill(workbook);
            save(workbook, old);
        }
        var locked = folder.resolve("locked.xlsx");
        try (var files = new POIFSFileSystem();
                var workbook = new XSSFWorkbook()) {
            fill(workbook);
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var out = encryptor.getDataStream(files)) {
                workbook.write(out);
            }
            try (var out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }

        assertThat(refusal(old).text()).contains(".xls").contains("đời cũ");
        assertThat(refusal(locked).text()).contains("đặt mật khẩu");
    }

    @Test
    void aMemberSheetWithoutHouseholdCodesIsRefusedWithTheColumn() {
        var file = new HandmadeWorkbook()
                .households(household())
                .sheet("Thành viên", List.of("Họ tên"), List.of())
                .write(folder.resolve("members.xlsx"));

        assertThat(refusal(file).problem()).isEqualTo(WorkbookProblem.COLUMN_MISSING);
        assertThat(refusal(file).text()).contains("Thành viên").contains("Mã hộ");
    }

    @Test
    void swappedSheetsAreToldByTheColumnsThatWereFound() {
        var file = new HandmadeWorkbook()
                .sheet("Hộ", HandmadeWorkbook.MEMBER_HEADER, List.of())
                .sheet("Thành viên", HandmadeWorkbook.HOUSEHOLD_HEADER, List.of())
                .write(folder.resolve("swapped.xlsx"));

        assertThat(refusal(file).text()).contains("thiếu cột Mã xã").contains("Họ tên, Quan hệ");
    }

    private static WorkbookException refusal(Path file) {
        return catchThrowableOfType(
                WorkbookException.class, () -> ReviewWorkbook.read(file, ReviewWorkbookTests.OPTIONS, _ -> {}));
    }

    private static void fill(Workbook workbook) {
        var households = workbook.createSheet("Hộ");
        var header = households.createRow(0);
        for (var i = 0; i < HandmadeWorkbook.HOUSEHOLD_HEADER.size(); i++) {
            header.createCell(i).setCellValue(HandmadeWorkbook.HOUSEHOLD_HEADER.get(i));
        }
        var row = households.createRow(1);
        row.createCell(0).setCellValue("LC-0001");
        row.createCell(1).setCellValue(7357);
        row.createCell(3).setCellValue("Giáp Văn Sửu");
        row.createCell(6).setCellValue(1_320_000.0);
        var members = workbook.createSheet("Thành viên");
        var titles = members.createRow(0);
        titles.createCell(0).setCellValue("Mã hộ");
        titles.createCell(1).setCellValue("Ngày sinh");
        var member = members.createRow(1);
        member.createCell(0).setCellValue("LC-0001");
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("dd\"/\"mm\"/\"yyyy"));
        var birth = member.createCell(1);
        birth.setCellStyle(style);
        birth.setCellValue(LocalDate.of(1968, 9, 5));
    }

    private static org.apache.poi.ss.usermodel.Hyperlink link(Workbook workbook) {
        var link = workbook.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
        link.setAddress("http://example.invalid/");
        return link;
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
