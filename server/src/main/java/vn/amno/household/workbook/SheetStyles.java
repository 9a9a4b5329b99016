package vn.amno.household.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of cells. Text is marked as text twice, by format and by prefix, so that no spreadsheet runs what looks like a formula. */
final class SheetStyles {

    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle prose;

    SheetStyles(Workbook workbook) {
        var textFormat = workbook.createDataFormat().getFormat("@");
        var bold = workbook.createFont();
        bold.setBold(true);
        header = workbook.createCellStyle();
        header.setFont(bold);
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        text = workbook.createCellStyle();
        text.setDataFormat(textFormat);
        text.setQuotePrefixed(true);
        number = workbook.createCellStyle();
        number.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        prose = workbook.createCellStyle();
        prose.setWrapText(true);
        prose.setVerticalAlignment(VerticalAlignment.TOP);
        prose.setDataFormat(textFormat);
        prose.setQuotePrefixed(true);
    }

    CellStyle header() {
        return header;
    }

    CellStyle text() {
        return text;
    }

    CellStyle number() {
        return number;
    }

    /** Text of several lines. */
    CellStyle prose() {
        return prose;
    }
}
