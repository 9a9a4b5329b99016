package vn.amno.review.file;

import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet that prints on A4 landscape, as wide as the paper, page numbers at its foot. Written from the top to the bottom. */
final class PaperSheet {

    /** Width of one character in the unit of spreadsheets. */
    private static final int CHARACTER = 256;

    private static final double SIDE_INCHES = 0.6;
    private static final double BINDING_INCHES = 0.8;

    private final SXSSFSheet sheet;
    private final Map<Look, CellStyle> styles;
    private int nextRow;

    PaperSheet(SXSSFSheet sheet, Map<Look, CellStyle> styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        // As many pages high as it takes.
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, BINDING_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.getFooter().setCenter("Trang &P/&N");
    }

    /** Widths in characters, from the first column on. */
    void widths(int... characters) {
        for (var column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * CHARACTER);
        }
    }

    void widths(int from, int count, int characters) {
        for (var column = from; column < from + count; column++) {
            sheet.setColumnWidth(column, characters * CHARACTER);
        }
    }

    PaperRow row() {
        return new PaperRow(sheet.createRow(nextRow++), styles);
    }

    /** A row that is repeated on every page and stays in sight. */
    PaperRow headRow(float points) {
        var head = nextRow;
        var row = sheet.createRow(nextRow++);
        row.setHeightInPoints(points);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        sheet.createFreezePane(0, nextRow);
        return new PaperRow(row, styles);
    }

    /** A line over columns {@code from} to {@code to}, both included. */
    void line(Look look, int from, int to, String text) {
        row().skip(from).text(look, text);
        merge(from, to);
    }

    /** Two texts in one line, each in the middle of its half. */
    void halves(Look look, int columns, String left, String right) {
        var half = columns / 2;
        row().text(look, left).skip(half - 1).text(look, right);
        merge(0, half - 1);
        merge(half, columns - 1);
    }

    /** Makes one cell of those from {@code from} to {@code to} in the last row. */
    void merge(int from, int to) {
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(nextRow - 1, nextRow - 1, from, to));
        }
    }
}
