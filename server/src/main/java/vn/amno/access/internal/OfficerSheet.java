package vn.amno.access.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.amno.access.OfficerColumn;
import vn.amno.access.OfficerLists;
import vn.amno.kernel.Folding;
import vn.amno.workbook.Advice;
import vn.amno.workbook.Cells;
import vn.amno.workbook.Texts;
import vn.amno.workbook.Workbook;
import vn.amno.workbook.WorkbookException;
import vn.amno.workbook.WorkbookProblem;

/** Reads the first sheet of a workbook of officers. */
final class OfficerSheet implements Workbook.Rows {

    private static final int LONGEST = 200;

    private final Map<OfficerColumn, Integer> columns = new EnumMap<>(OfficerColumn.class);
    private final List<Row> rows = new ArrayList<>();

    private OfficerSheet() {}

    /** What one row holds, without leading and trailing space. */
    record Row(int number, Map<OfficerColumn, Cell> cells) {

        Row {
            cells = Map.copyOf(cells);
        }

        String text(OfficerColumn column) {
            return cell(column).text();
        }

        Cell cell(OfficerColumn column) {
            return cells.getOrDefault(column, Cell.EMPTY);
        }
    }

    /**
     * @param address such as {@code C14}
     */
    record Cell(String address, Cells.Kind kind, String text) {

        static final Cell EMPTY = new Cell("", Cells.Kind.BLANK, "");
    }

    static List<Row> read(Path file) throws WorkbookException {
        try (var workbook = Workbook.open(file)) {
            var names = workbook.sheetNames();
            if (names.isEmpty()) {
                throw Advice.damaged();
            }
            var sheet = new OfficerSheet();
            workbook.read(names.getFirst(), OfficerLists.MOST_ROWS, sheet);
            if (sheet.columns.isEmpty() || sheet.rows.isEmpty()) {
                throw new WorkbookException(
                        WorkbookProblem.EMPTY,
                        "Trang “%s” chưa có dòng nào dưới dòng đầu. Ghi mỗi người một dòng."
                                .formatted(Texts.shorten(Texts.clean(names.getFirst()), 40)));
            }
            return sheet.rows;
        } catch (IOException e) {
            throw Advice.damaged();
        }
    }

    @Override
    public void row(Cells cells) throws WorkbookException {
        if (columns.isEmpty()) {
            header(cells);
            return;
        }
        var found = new EnumMap<OfficerColumn, Cell>(OfficerColumn.class);
        columns.forEach((column, place) -> found.put(
                column,
                new Cell(
                        Cells.letters(place) + cells.row(),
                        cells.kind(place),
                        Texts.shorten(Texts.clean(cells.text(place)), LONGEST))));
        rows.add(new Row(cells.row(), found));
    }

    private void header(Cells cells) throws WorkbookException {
        for (var place = 0; place < cells.width(); place++) {
            var column = column(cells.text(place));
            if (column != null && columns.putIfAbsent(column, place) != null) {
                throw refused("Cột “%s” có hai lần.".formatted(column.header()));
            }
        }
        var missing = Stream.of(OfficerColumn.values())
                .filter(column -> !columns.containsKey(column))
                .map(column -> "“" + column.header() + "”")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw refused("Dòng đầu thiếu cột %s.".formatted(missing));
        }
    }

    private static @Nullable OfficerColumn column(String header) {
        var folded = Folding.fold(header);
        return Stream.of(OfficerColumn.values())
                .filter(column -> Folding.fold(column.header()).equals(folded))
                .findFirst()
                .orElse(null);
    }

    private static WorkbookException refused(String found) {
        return new WorkbookException(WorkbookProblem.COLUMN_MISSING, found + " Dùng tệp mẫu, giữ nguyên dòng đầu.");
    }
}
