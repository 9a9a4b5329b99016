package vn.amno.household.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;
import vn.amno.workbook.Texts;

/** One sheet that is being written: its header, the lists to choose from, then row after row. */
final class SheetFrame {

    /** A character of the widest digit, in the unit of column widths. */
    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final SheetStyles styles;
    private final List<String> headers = new ArrayList<>();
    private int rows;

    SheetFrame(Sheet sheet, SheetStyles styles, List<String> headers, int rowsToCome) {
        this.sheet = sheet;
        this.styles = styles;
        this.headers.addAll(headers);
        sheet.createFreezePane(1, 1);
        var row = sheet.createRow(rows++);
        row.setHeightInPoints(48);
        for (var column = 0; column < headers.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(styles.header());
            cell.setCellValue(Texts.escape(headers.get(column)));
            sheet.setColumnWidth(column, width(headers.get(column)) * CHARACTER);
            sheet.setDefaultColumnStyle(column, styles.text());
            choices(column, rowsToCome);
        }
    }

    /** Starts the next row. */
    Row next() {
        return sheet.createRow(rows++);
    }

    int column(String header) {
        return headers.indexOf(header);
    }

    void text(Row row, String header, String text) {
        if (!text.isEmpty()) {
            var cell = row.createCell(column(header));
            cell.setCellStyle(styles.text());
            cell.setCellValue(Texts.shorten(Texts.escape(text), Texts.LONGEST));
        }
    }

    void number(Row row, String header, @Nullable Number number) {
        if (number != null) {
            var cell = row.createCell(column(header));
            cell.setCellStyle(styles.number());
            cell.setCellValue(number.doubleValue());
        }
    }

    private void choices(int column, int rowsToCome) {
        var words = Choices.of(sheet.getSheetName(), headers.get(column));
        if (words.length == 0) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createExplicitListConstraint(words),
                new CellRangeAddressList(1, Math.max(rowsToCome, Choices.SPARE_ROWS), column, column));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Ấm No", "Chọn trong danh sách, hoặc để trống.");
        sheet.addValidationData(validation);
    }

    private static int width(String header) {
        return switch (header) {
            case "Chủ hộ", "Họ tên" -> 28;
            case "Thôn", "Mã hộ", "Số định danh", "Thu nhập bình quân", "Trình độ", "Việc làm", "Hợp đồng" -> 18;
            default -> 13;
        };
    }
}
