package vn.amno.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** One row of a case table; an empty cell is null. */
record CaseRow(ArgumentsAccessor cells) {

    @Nullable String find(int column) {
        return cells.getString(column);
    }

    String get(int column) {
        return Objects.requireNonNull(find(column), () -> "Column %d is empty.".formatted(column));
    }

    int number(int column) {
        return Integer.parseInt(get(column));
    }

    /** The parts of a cell; none where it is empty. */
    List<String> parts(int column, String separator) {
        var text = find(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }
}
