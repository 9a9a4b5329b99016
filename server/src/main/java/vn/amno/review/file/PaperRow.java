package vn.amno.review.file;

import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.jspecify.annotations.Nullable;
import vn.amno.web.Formulas;

/** A row that is filled from the left to the right. Text is always written as text. */
final class PaperRow {

    private static final String NO_SHARE = "–";

    private final SXSSFRow row;
    private final Map<Look, CellStyle> styles;
    private int nextColumn;

    PaperRow(SXSSFRow row, Map<Look, CellStyle> styles) {
        this.row = row;
        this.styles = styles;
    }

    /** Text from the input: what looks like a formula is marked as text. */
    PaperRow text(String text) {
        return text(Formulas.looksLikeOne(text) ? Look.TEXT_QUOTED : Look.TEXT, text);
    }

    PaperRow text(Look look, String text) {
        var cell = next(look);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return this;
    }

    /** Blank for null. */
    PaperRow number(@Nullable Number value) {
        return number(Look.NUMBER, value);
    }

    PaperRow number(Look look, @Nullable Number value) {
        var cell = next(look);
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
        return this;
    }

    /** Share of a whole; a dash when there is no whole. */
    PaperRow share(Look look, long part, long whole) {
        return whole == 0 ? text(look, NO_SHARE) : number(look, (double) part / whole);
    }

    PaperRow skip(int columns) {
        nextColumn += columns;
        return this;
    }

    private Cell next(Look look) {
        var cell = row.createCell(nextColumn++);
        cell.setCellStyle(styles.get(look));
        return cell;
    }
}
