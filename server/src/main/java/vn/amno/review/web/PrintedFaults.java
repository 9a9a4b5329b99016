package vn.amno.review.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.amno.review.PrintedFigures;
import vn.amno.review.web.PrintedPage.Fault;
import vn.amno.web.Formats;

/** Where a printed table contradicts itself: rates that its own counts do not give, totals that its rows do not. */
final class PrintedFaults {

    /** Points of a percent by which two rates of two decimals may differ before it is called an error. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private PrintedFaults() {}

    static List<Fault> of(PrintedFigures figures) {
        var faults = new ArrayList<Fault>();
        for (var year : figures.years()) {
            for (var row : figures.rows(year)) {
                addRate(row, year, faults);
            }
            addRate(figures.total(year), year, faults);
            addSum("Số hộ", PrintedFigures.Row::households, figures, year, faults);
            addSum("Hộ nghèo", PrintedFigures.Row::poor, figures, year, faults);
        }
        return faults;
    }

    static boolean hasWrongRate(PrintedFigures.Row row) {
        var recomputed = Formats.rate(row.poor(), row.households()).setScale(2, RoundingMode.HALF_UP);
        return row.rate().subtract(recomputed).abs().compareTo(ROUNDING) > 0;
    }

    private static void addRate(PrintedFigures.Row row, int year, List<Fault> faults) {
        if (hasWrongRate(row)) {
            faults.add(new Fault(
                    "%s %d: in %s, tính lại %s / %s ="
                            .formatted(
                                    row.name(),
                                    year,
                                    Formats.percent(row.rate(), 2),
                                    Formats.number(row.poor()),
                                    Formats.number(row.households())),
                    Formats.share(row.poor(), row.households(), 2)));
        }
    }

    private static void addSum(
            String what,
            ToLongFunction<PrintedFigures.Row> field,
            PrintedFigures figures,
            int year,
            List<Fault> faults) {
        var sum = figures.rows(year).stream().mapToLong(field).sum();
        var total = field.applyAsLong(figures.total(year));
        if (sum != total) {
            faults.add(new Fault(
                    "%s %d: dòng tổng ghi %s, các xã cộng được".formatted(what, year, Formats.number(total)),
                    Formats.number(sum)));
        }
    }
}
