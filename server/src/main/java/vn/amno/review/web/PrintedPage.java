package vn.amno.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.web.Page;

/**
 * The figures that a plan prints beside what the system counts.
 *
 * @param faults places where the printed table contradicts itself, of all years
 * @param rows in the plan's order
 * @param total what the plan prints as the total
 */
public record PrintedPage(
        String unit,
        String source,
        int year,
        boolean planned,
        String answer,
        List<Option> years,
        List<Fault> faults,
        List<Row> rows,
        Row total) {
    public PrintedPage {
        years = List.copyOf(years);
        faults = List.copyOf(faults);
        rows = List.copyOf(rows);
    }

    public Page layout() {
        return new Page("Số in trong kế hoạch và số hệ thống đếm, " + year, "home");
    }

    /** Such as "Hợp Đức 2015: in 7,26%, tính lại 177 / 1.911 =" and "9,26%". */
    public record Fault(String text, String right) {}

    /**
     * @param name as printed; both names where two printed rows mean one unit
     * @param recomputed rate from the printed counts
     * @param wrongRate the printed rate differs from {@code recomputed}
     * @param equal the counts of the system equal the printed ones
     */
    public record Row(
            String name,
            @Nullable String address,
            String printedHouseholds,
            String countedHouseholds,
            String printedPoor,
            String countedPoor,
            String printedRate,
            String recomputed,
            boolean wrongRate,
            boolean equal) {}
}
