package vn.amno.review.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.amno.review.PrintedFigures;
import vn.amno.review.Reviews;
import vn.amno.review.UnitCount;
import vn.amno.review.web.PrintedPage.Row;
import vn.amno.rules.Verdict;
import vn.amno.web.Formats;

/** Makes the page that sets a plan's printed figures beside ours. */
@Component
class PrintedPages {

    private final Reviews reviews;
    private final PlaceNames places;

    PrintedPages(Reviews reviews, PlaceNames places) {
        this.reviews = reviews;
        this.places = places;
    }

    PrintedPage page(PrintedFigures figures, int year) {
        var counted = reviews.countsByChild(figures.unitId(), year).stream()
                .collect(Collectors.toMap(UnitCount::unitId, Function.identity()));
        var rows = new ArrayList<Row>();
        for (var printed : byUnit(figures.rows(year))) {
            var nothing = new UnitCount(printed.getFirst().unitId(), year, 0, Map.of());
            rows.add(row(printed, counted.getOrDefault(nothing.unitId(), nothing)));
        }
        var total = figures.total(year);
        return new PrintedPage(
                places.name(figures.unitId()),
                figures.source(),
                year,
                total.planned(),
                answer(rows),
                figures.years().stream()
                        .map(each -> new Option("/printed?year=" + each, String.valueOf(each), each == year))
                        .toList(),
                PrintedFaults.of(figures),
                rows,
                row(List.of(total), reviews.counts(figures.unitId(), year)));
    }

    private static String answer(List<Row> rows) {
        var equal = rows.stream().filter(Row::equal).count();
        return equal == rows.size()
                ? "Hệ thống đếm đúng bằng số in ở cả %d đơn vị.".formatted(rows.size())
                : "Hệ thống đếm đúng bằng số in ở %d trên %d đơn vị.".formatted(equal, rows.size());
    }

    /** Printed rows by the unit they mean, in the order of the first; units that merged later share one. */
    private static List<List<PrintedFigures.Row>> byUnit(List<PrintedFigures.Row> rows) {
        var groups = new LinkedHashMap<Integer, List<PrintedFigures.Row>>();
        for (var row : rows) {
            groups.computeIfAbsent(row.unitId(), _unit -> new ArrayList<>()).add(row);
        }
        return List.copyOf(groups.values());
    }

    private Row row(List<PrintedFigures.Row> printed, UnitCount counted) {
        var households =
                printed.stream().mapToLong(PrintedFigures.Row::households).sum();
        var poor = printed.stream().mapToLong(PrintedFigures.Row::poor).sum();
        return new Row(
                printed.stream().map(PrintedFigures.Row::name).collect(Collectors.joining(" và ")),
                Links.verdict(counted.unitId(), counted.year(), Verdict.POOR),
                Formats.number(households),
                Formats.number(counted.households()),
                Formats.number(poor),
                Formats.number(counted.count(Verdict.POOR)),
                printed.stream().map(row -> Formats.percent(row.rate(), 2)).collect(Collectors.joining(" và ")),
                Formats.share(poor, households, 2),
                printed.stream().anyMatch(PrintedFaults::hasWrongRate),
                households == counted.households() && poor == counted.count(Verdict.POOR));
    }
}
