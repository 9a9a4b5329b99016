package vn.amno.household.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.amno.workbook.Cells;
import vn.amno.workbook.Texts;
import vn.amno.workbook.WorkbookException;
import vn.amno.workbook.WorkbookProblem;

/** Where each column stands, as the header in row 1 says. */
final class Header<C extends Enum<C> & Column> {

    /** A column that the form does not know. */
    record Extra(int position, String header) {}

    private final Map<C, Integer> positions;
    private final BitSet named = new BitSet();
    private final List<Extra> extras = new ArrayList<>();

    private Header(Class<C> columns) {
        positions = new EnumMap<>(columns);
    }

    static <C extends Enum<C> & Column> Header<C> read(String sheet, Cells cells, Class<C> columns, Set<C> required)
            throws WorkbookException {
        var header = new Header<>(columns);
        var known = new HashMap<String, C>();
        Arrays.stream(columns.getEnumConstants()).forEach(column -> known.put(Labels.key(column.header()), column));
        for (var position = 0; position < cells.width(); position++) {
            var text = Texts.clean(cells.text(position));
            var column = known.get(Labels.key(text));
            header.named.set(position, !text.isEmpty());
            if (column == null) {
                header.extra(position, text);
            } else if (header.positions.put(column, position) != null) {
                throw new WorkbookException(
                        WorkbookProblem.COLUMN_MISSING,
                        "Trang tính %s có hai cột %s. Giữ một cột rồi lưu lại.".formatted(sheet, column.header()));
            }
        }
        header.require(sheet, required);
        return header;
    }

    /** Position from 0, or -1 when the column is absent. */
    int of(C column) {
        return positions.getOrDefault(column, -1);
    }

    boolean has(C column) {
        return positions.containsKey(column);
    }

    /** Marks the positions at which a row holds something although the header names no column there. */
    void markNameless(Cells cells, BitSet nameless) {
        for (var position = 0; position < cells.width(); position++) {
            if (cells.kind(position) != Cells.Kind.BLANK && !named.get(position)) {
                nameless.set(position);
            }
        }
    }

    List<Extra> extras() {
        return extras;
    }

    Optional<String> extraNotice(String sheet) {
        return extras.isEmpty()
                ? Optional.empty()
                : Optional.of("Trang tính %s có cột ngoài mẫu, giữ nguyên khi xuất lại: %s."
                        .formatted(
                                sheet,
                                extras.stream()
                                        .map(extra -> Texts.shorten(extra.header(), 60))
                                        .collect(Collectors.joining(", "))));
    }

    Optional<String> namelessNotice(String sheet, BitSet nameless) {
        return nameless.isEmpty()
                ? Optional.empty()
                : Optional.of("Trang tính %s có số liệu ở cột %s mà dòng 1 không có tiêu đề: không đọc các cột này."
                        .formatted(
                                sheet,
                                nameless.stream().mapToObj(Cells::letters).collect(Collectors.joining(", "))));
    }

    private void extra(int position, String text) {
        if (text.isEmpty()) {
            return;
        }
        var taken = extras.stream().map(Extra::header).collect(Collectors.toCollection(HashSet::new));
        extras.add(new Extra(position, taken.contains(text) ? text + " (cột " + Cells.letters(position) + ")" : text));
    }

    private void require(String sheet, Set<C> required) throws WorkbookException {
        var missing = required.stream()
                .filter(column -> !positions.containsKey(column))
                .sorted()
                .map(Column::header)
                .toList();
        if (!missing.isEmpty()) {
            throw new WorkbookException(
                    WorkbookProblem.COLUMN_MISSING,
                    "Trang tính %s thiếu cột %s. Tiêu đề cột ghi ở dòng 1, đúng chữ như trong mẫu; %s."
                            .formatted(sheet, String.join(", ", missing), found()));
        }
    }

    private String found() {
        Collection<String> found = new ArrayList<>();
        positions.keySet().forEach(column -> found.add(column.header()));
        extras.forEach(extra -> found.add(Texts.shorten(extra.header(), 40)));
        return found.isEmpty()
                ? "dòng 1 đang trống"
                : "dòng 1 đang có " + found.stream().limit(30).collect(Collectors.joining(", "));
    }
}
