package vn.amno.access.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.amno.access.Agency;
import vn.amno.access.AssignmentWords;
import vn.amno.access.OfficerColumn;
import vn.amno.access.OfficerList.Invited;
import vn.amno.access.OfficerLists;
import vn.amno.access.Role;
import vn.amno.workbook.Texts;

/** The workbooks that an administrator takes away: the empty one to fill in, and the links to hand out. Every cell is text. */
@Component
class OfficerWorkbooks {

    private static final List<String> GUIDE = List.of(
            "Mỗi dòng là một người với một vai trò. Người có hai vai trò thì ghi hai dòng, cùng họ tên và tên đăng nhập.",
            "Tên đăng nhập: 3 đến 60 chữ thường không dấu, chữ số và dấu . _ - @, ví dụ nguyenvana.tanyen.",
            "Vai trò và Cơ quan: chọn trong danh sách của ô. Cơ quan chỉ ghi với vai trò Cán bộ cơ quan.",
            "Mã địa bàn: mã đơn vị hành chính vào ngày bắt đầu, tỉnh 2 chữ số, xã 5 chữ số. Để trống là cả nước.",
            "Từ ngày: ngày/tháng/năm; để trống là hôm nay. Đến ngày: để trống nếu chưa định.",
            "Không ghi mật khẩu, số định danh hay thông tin khác vào tệp này.");

    private final AssignmentWords words;

    OfficerWorkbooks(AssignmentWords words) {
        this.words = words;
    }

    void writeTemplate(OutputStream target) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = sheet(
                    workbook,
                    "Cán bộ",
                    Arrays.stream(OfficerColumn.values())
                            .map(OfficerColumn::header)
                            .toList());
            offer(sheet, OfficerColumn.ROLE, Arrays.stream(Role.values()).map(Role::vietnamese));
            offer(sheet, OfficerColumn.AGENCY, Arrays.stream(Agency.values()).map(Agency::vietnamese));
            var guide = workbook.createSheet("Hướng dẫn");
            guide.setColumnWidth(0, 120 * 256);
            for (var line = 0; line < GUIDE.size(); line++) {
                guide.createRow(line).createCell(0).setCellValue(GUIDE.get(line));
            }
            workbook.write(target);
        }
    }

    /**
     * @param base address before the code
     * @param until when the links end
     */
    void writeLinks(List<Invited> invited, String base, String until, OutputStream target) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = sheet(
                    workbook,
                    "Liên kết",
                    List.of("Họ tên", "Tên đăng nhập", "Vai trò", "Liên kết đặt mật khẩu, dùng một lần", "Dùng đến"));
            var text = text(workbook);
            text.setQuotePrefixed(true);
            for (var place = 0; place < invited.size(); place++) {
                var one = invited.get(place);
                var cells = List.of(
                        one.account().name(),
                        one.account().login(),
                        one.given().stream().map(words::text).collect(Collectors.joining("; ")),
                        one.code().isEmpty() ? "đã có mật khẩu" : base + one.code(),
                        one.code().isEmpty() ? "" : until);
                var row = sheet.createRow(place + 1);
                for (var column = 0; column < cells.size(); column++) {
                    var cell = row.createCell(column);
                    cell.setCellStyle(text);
                    cell.setCellValue(Texts.shorten(Texts.escape(cells.get(column)), Texts.LONGEST));
                }
            }
            workbook.write(target);
        }
    }

    private static Sheet sheet(Workbook workbook, String name, List<String> headers) {
        var sheet = workbook.createSheet(name);
        var head = workbook.createCellStyle();
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var text = text(workbook);
        var row = sheet.createRow(0);
        sheet.createFreezePane(0, 1);
        for (var column = 0; column < headers.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(head);
            cell.setCellValue(headers.get(column));
            sheet.setColumnWidth(column, 26 * 256);
            sheet.setDefaultColumnStyle(column, text);
        }
        return sheet;
    }

    /** Cells of text keep the zeros before a code. */
    private static CellStyle text(Workbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static void offer(Sheet sheet, OfficerColumn column, Stream<String> choices) {
        var helper = sheet.getDataValidationHelper();
        var place = List.of(OfficerColumn.values()).indexOf(column);
        // A list in the cell itself is separated by commas, which stand in some of the words.
        var hidden = sheet.getWorkbook().createSheet("_" + column.name());
        var words = choices.toList();
        for (var line = 0; line < words.size(); line++) {
            hidden.createRow(line).createCell(0).setCellValue(words.get(line));
        }
        sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getSheetIndex(hidden), true);
        var validation = helper.createValidation(
                helper.createFormulaListConstraint("'_%s'!$A$1:$A$%d".formatted(column.name(), words.size())),
                new CellRangeAddressList(1, OfficerLists.MOST_ROWS, place, place));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Ấm No", "Chọn trong danh sách, hoặc để trống.");
        sheet.addValidationData(validation);
    }
}
