package vn.amno.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Verdict;
import vn.amno.web.Page;

/**
 * Who changes when a second standard is applied to the same facts.
 *
 * @param answer how many change
 * @param caution what is not known of the second standard; empty when all is
 * @param after head row of the matrix
 */
public record TransitionPage(
        String place,
        int year,
        String answer,
        String caution,
        String unit,
        List<Option> years,
        List<Option> standards,
        List<Verdict> after,
        List<Row> rows) {
    public TransitionPage {
        years = List.copyOf(years);
        standards = List.copyOf(standards);
        after = List.copyOf(after);
        rows = List.copyOf(rows);
    }

    public Page layout() {
        return new Page("Đổi chuẩn: ai thay đổi", "home");
    }

    public record Row(Verdict before, List<Cell> cells, String sum) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param address of the households; null where there are none, or where whoever looks may not read names
     * @param label the whole cell in words
     * @param same the verdict stays
     */
    public record Cell(String count, @Nullable String address, String label, boolean same) {}

    /**
     * The households of one cell.
     *
     * @param shown how many of how many
     */
    public record Households(String title, String shown, String back, List<Line> lines) {
        public Households {
            lines = List.copyOf(lines);
        }

        public Page layout() {
            return new Page(title, "home");
        }
    }

    public record Line(@Nullable String address, String code, String head, String place) {}
}
