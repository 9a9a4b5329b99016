package vn.amno.demo.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;

/** The annex of plan 58/KH-UBND as printed, faults included. */
final class PrintedTable {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2020;

    /** Last year that the plan, of June 2017, reports as found; the later ones it foresees. */
    static final int LAST_FOUND_YEAR = 2016;

    private final List<Part> parts;
    private final Map<Key, Cell> cells = new HashMap<>();
    private final Map<Integer, Cell> totals = new HashMap<>();

    private PrintedTable(List<Part> parts) {
        this.parts = parts;
    }

    static PrintedTable shipped() {
        var codes = new HashMap<String, CSVRecord>();
        DemoResource.rows("tan-yen-units.csv").forEach(row -> codes.put(row.get("no"), row));
        var parts = new LinkedHashMap<Integer, Part>();
        var rows = DemoResource.rows("tan-yen-2015-2020.csv");
        for (var row : rows) {
            var part = part(row, Objects.requireNonNull(codes.get(row.get("no"))));
            parts.putIfAbsent(part.number(), part);
        }
        var table = new PrintedTable(List.copyOf(parts.values()));
        rows.forEach(row -> table.cells.put(new Key(number(row, "no"), number(row, "year")), cell(row)));
        DemoResource.rows("tan-yen-2015-2020-total.csv")
                .forEach(row -> table.totals.put(number(row, "year"), cell(row)));
        return table;
    }

    /** In the plan's own order. */
    List<Part> parts() {
        return parts;
    }

    Cell cell(Part part, int year) {
        return Objects.requireNonNull(cells.get(new Key(part.number(), year)));
    }

    Cell total(int year) {
        return Objects.requireNonNull(totals.get(year));
    }

    private static Part part(CSVRecord row, CSVRecord codes) {
        return new Part(number(row, "no"), row.get("unit"), codes.get("code_2019_09_11"), codes.get("code_2021_11_01"));
    }

    private static Cell cell(CSVRecord row) {
        return new Cell(number(row, "households"), number(row, "poor"), new BigDecimal(row.get("poor_pct")));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    /** @param rate percent as printed */
    record Cell(int households, int poor, BigDecimal rate) {}

    private record Key(int part, int year) {}
}
