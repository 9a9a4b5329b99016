package vn.amno.law;

import java.util.List;

/** Reads a file of a national standard (chuẩn nghèo đa chiều). */
final class StandardReader {

    private final Faults faults;
    private final List<Shelf.Entry> values;

    StandardReader(Faults faults, List<Shelf.Entry> values) {
        this.faults = faults;
        this.values = values;
    }

    StandardDraft read(YamlMap map) {
        var before = faults.count();
        var id = Names.slug(map, "id");
        var name = map.text("name");
        var periodPart = map.map("period");
        var period = Period.read(periodPart);
        var shelf = new Shelf(values, new Shelf.Scope(map.file(), name, Names.NATIONAL, period), id + ".");
        shelf.put("period", new Shelf.Reading("Thời hạn áp dụng", period.text(), ""), Basis.read(periodPart, true));
        var heading = new StandardDraft.Heading(id, name, period, Names.NATIONAL, map.flag("complete"));
        var lines = IncomeLines.read(map.map("lines"), shelf.under("lines"));
        var rules = deprivation(map, shelf);
        var points = FormPoints.read(map.map("points"), shelf.under("points"), rules.cutoff());
        check(map, heading, lines, rules);
        return new StandardDraft(heading, lines, points, rules, faults.count() == before);
    }

    private static StandardDraft.Deprivation deprivation(YamlMap map, Shelf shelf) {
        var cutoffPart = map.map("cutoff");
        var cutoff = cutoffPart.number("value");
        var cutoffBasis = Basis.read(cutoffPart, true);
        shelf.put(
                "cutoff",
                new Shelf.Reading("Số chỉ số thiếu hụt từ đó là hộ nghèo", Digits.grouped(cutoff), "chỉ số"),
                cutoffBasis);
        var areaType = Basis.read(map.map("area_type"), true);
        var names = Basis.read(map.map("indicator_names"), true);
        var indicators = new IndicatorReader(shelf.under("indicators"), names).read(map);
        return new StandardDraft.Deprivation(cutoff, cutoffBasis.ref(), areaType.ref(), indicators);
    }

    private static void check(
            YamlMap map, StandardDraft.Heading heading, IncomeLines lines, StandardDraft.Deprivation rules) {
        if (!lines.complete()) {
            map.fault("lines.low", "chuẩn quốc gia phải có số cho cả nông thôn và thành thị.");
        }
        var cutoff = rules.cutoff();
        var count = rules.indicators().size();
        if (cutoff != null && cutoff > count) {
            map.fault("cutoff", "ghi %d chỉ số, nhiều hơn %d chỉ số của chuẩn.".formatted(cutoff, count));
        }
        if (heading.complete() && rules.indicators().stream().anyMatch(rule -> rule.wording() == null)) {
            map.fault("complete", "ghi true nhưng còn chỉ số chưa có lời văn (wording: null). Ghi false.");
        }
    }
}
