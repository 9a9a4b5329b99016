package vn.amno.household.workbook;

import java.util.HashMap;
import java.util.Map;
import vn.amno.workbook.Cells;
import vn.amno.workbook.Cells.Kind;
import vn.amno.workbook.Texts;
import vn.amno.workbook.WorkbookException;

/** One row under examination: hands out its cells and remembers what was wrong with them. */
final class RowCheck<C extends Enum<C> & Column> {

    private static final int MAX_TEXT = 500;

    private final String sheet;
    private final Cells cells;
    private final Header<C> header;
    private final Faults faults;
    private boolean refused;

    RowCheck(String sheet, Cells cells, Header<C> header, Faults faults) {
        this.sheet = sheet;
        this.cells = cells;
        this.header = header;
        this.faults = faults;
    }

    int row() {
        return cells.row();
    }

    long fingerprint() {
        return cells.fingerprint();
    }

    boolean refused() {
        return refused;
    }

    Kind kind(C column) {
        return cells.kind(header.of(column));
    }

    /** The cell as one clean line; empty when it is blank or was refused. */
    String text(C column) throws WorkbookException {
        var position = header.of(column);
        return switch (cells.kind(position)) {
            case BLANK -> "";
            case TEXT -> checkLength(column, Texts.clean(cells.text(position)));
            case NUMBER, DATE, BOOLEAN -> cells.text(position);
            case FORMULA ->
                refuse(column, "Ô này là công thức. Dán lại thành giá trị (Dán đặc biệt, Giá trị) rồi lưu.");
            case ERROR -> refuse(column, "Ô này đang báo lỗi của Excel. Xoá đi và ghi lại giá trị.");
        };
    }

    /** As {@link #text}, where a date can only be what Excel made of something else. */
    String noDate(C column, String meant) throws WorkbookException {
        return kind(column) == Kind.DATE
                ? refuse(column, "Excel đã đổi ô này thành ngày. Định dạng ô là Văn bản rồi ghi lại " + meant + ".")
                : text(column);
    }

    /** Always answers empty text, so that a refusal can stand where a value is expected. */
    String refuse(C column, String problem) throws WorkbookException {
        refuseLater(column, problem);
        return "";
    }

    /** Answers the number of the refusal, for {@link Faults#append}. */
    int refuseLater(C column, String problem) throws WorkbookException {
        return refuseShowing(column, cells.text(header.of(column)), problem);
    }

    int refuseShowing(C column, String shown, String problem) throws WorkbookException {
        refused = true;
        return faults.add(sheet, cells.row(), column, header.of(column), shown, problem);
    }

    /** What the columns hold that the form does not know. */
    Map<String, String> extras() {
        Map<String, String> found = Map.of();
        for (var extra : header.extras()) {
            var text = Texts.keep(cells.text(extra.position()));
            if (!text.isEmpty()) {
                found = found.isEmpty() ? new HashMap<>() : found;
                found.put(extra.header(), text);
            }
        }
        return found;
    }

    private String checkLength(C column, String text) throws WorkbookException {
        return text.length() > MAX_TEXT
                ? refuse(column, "Dài %d chữ, quá giới hạn %d. Rút ngắn lại.".formatted(text.length(), MAX_TEXT))
                : text;
    }
}
