package vn.amno.workbook;

import org.xml.sax.Attributes;
import vn.amno.workbook.Cells.Kind;

/** Reads the rows of one sheet, one at a time. Nothing of a row is kept after it was handed on. */
final class SheetParser extends PartHandler {

    private final WorkbookParts parts;
    private final String sheet;
    private final int lastRow;
    private final Workbook.Rows rows;
    private final Cells cells = new Cells();
    private final StringBuilder text = new StringBuilder();
    private final CellReference reference = new CellReference();

    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean collecting;
    private int phonetic;

    /**
     * @param maxRows rows below the header that are read at most
     */
    SheetParser(WorkbookParts parts, String sheet, int maxRows, Workbook.Rows rows) {
        this.parts = parts;
        this.sheet = sheet;
        this.lastRow = maxRows + 1;
        this.rows = rows;
    }

    @Override
    void start(String element, Attributes attributes) throws WorkbookException {
        switch (element) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic++;
            case "v", "t" -> collecting = phonetic == 0;
            default -> {}
        }
    }

    @Override
    void end(String element) throws WorkbookException {
        switch (element) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "rPh" -> phonetic--;
            case "v", "t" -> collecting = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        // One character over the limit is kept, so that the end of the cell can see that it is too long.
        if (collecting) {
            text.append(characters, start, Math.min(length, Texts.LONGEST + 1 - text.length()));
        }
    }

    private void startRow(Attributes attributes) {
        row = number(attributes, "r", row + 1);
        column = -1;
        cells.start(row);
    }

    private void endRow() throws WorkbookException {
        if (!cells.blank()) {
            rows.row(cells);
        }
    }

    private void startCell(Attributes attributes) throws WorkbookException {
        var address = attributes.getValue("", "r");
        column = address == null ? column + 1 : column(address);
        if (row == lastRow + 1 && column < Cells.MAX_COLUMNS) {
            throw Advice.tooManyRows(sheet, lastRow - 1);
        }
        if (column >= Cells.MAX_COLUMNS || row > lastRow) {
            throw outside(address == null ? Cells.letters(column) + row : address);
        }
        var written = attributes.getValue("", "t");
        type = written == null ? "n" : written;
        style = number(attributes, "s", 0);
        formula = false;
        text.setLength(0);
    }

    private int column(String address) throws WorkbookException {
        if (!reference.read(address)) {
            throw Advice.damaged();
        }
        if (reference.row() > lastRow + 1) {
            throw outside(address);
        }
        return reference.column();
    }

    private WorkbookException outside(String address) {
        return Advice.unsafe(
                "Trang tính %s có ô %s nằm ngoài vùng cho phép (cột A đến %s, dòng 1 đến %s)."
                        .formatted(
                                sheet,
                                Texts.shorten(address, 20),
                                Cells.letters(Cells.MAX_COLUMNS - 1),
                                Numbers.grouped(lastRow)),
                "Xoá các dòng, cột thừa rồi lưu lại; sổ quá dài thì tách theo xã.");
    }

    private void endCell() throws WorkbookException {
        if (text.length() > Texts.LONGEST) {
            throw Advice.unsafe(
                    "Trang tính %s, ô %s dài hơn 32.767 chữ.".formatted(sheet, Cells.letters(column) + row),
                    "Rút ngắn rồi lưu lại.");
        }
        if (formula) {
            cells.set(column, Kind.FORMULA, type.equals("s") ? shared() : text.toString());
        } else if (!text.isEmpty()) {
            value();
        }
    }

    private void value() throws WorkbookException {
        switch (type) {
            case "s" -> setText(shared());
            case "inlineStr", "str" -> setText(Texts.unescape(text.toString()));
            case "b" -> cells.set(column, Kind.BOOLEAN, text.charAt(0) == '1' ? "TRUE" : "FALSE");
            case "e" -> cells.set(column, Kind.ERROR, text.toString());
            case "d" -> setText(text.toString());
            default -> setNumber(text.toString().strip());
        }
    }

    private void setText(String value) {
        if (!value.isEmpty()) {
            cells.set(column, Kind.TEXT, value);
        }
    }

    private void setNumber(String written) {
        var plain = Numbers.plain(written);
        if (plain.isEmpty()) {
            setText(written);
            return;
        }
        var day = parts.styles().isDate(style) ? Dates.ofSerial(plain, parts.from1904()) : "";
        cells.set(column, day.isEmpty() ? Kind.NUMBER : Kind.DATE, day.isEmpty() ? plain : day);
    }

    private String shared() throws WorkbookException {
        var found = text.length() > 9 ? null : parts.strings().find(index());
        if (found == null) {
            throw Advice.damaged();
        }
        if (found.length() > Texts.LONGEST) {
            throw Advice.unsafe(
                    "Trang tính %s, ô %s dài hơn 32.767 chữ.".formatted(sheet, Cells.letters(column) + row),
                    "Rút ngắn rồi lưu lại.");
        }
        return found;
    }

    private int index() {
        var index = 0;
        for (var i = 0; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            index = index * 10 + digit;
        }
        return index;
    }
}
