package vn.amno.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of provincial standards. A province that names a national standard as {@code base} sets its own lines and takes the
 * parts under {@code inherits} from there; one without a base is shown but decides nothing. Points are never inherited: the
 * cut-offs of form B1 stand for the national lines.
 */
final class ProvinceReader {

    private static final Pattern PROVINCE_CODE = Pattern.compile("[0-9]{2}");
    private static final List<String> INHERITED = List.of("area_type", "cutoff", "indicators");
    private static final String AVERAGE_MAX = "average_max";

    private final Faults faults;
    private final List<Shelf.Entry> values;
    private final Map<String, StandardDraft> national;
    private final List<PeriodChecks.Dated> dated = new ArrayList<>();

    /** @param national the national standards by identifier */
    ProvinceReader(Faults faults, List<Shelf.Entry> values, Map<String, StandardDraft> national) {
        this.faults = faults;
        this.values = values;
        this.national = national;
    }

    /** Drafts of the provinces that have a base; the values of all of them go to the shelf. */
    List<StandardDraft> read(YamlMap file) {
        var drafts = new ArrayList<StandardDraft>();
        for (var map : file.maps("provinces")) {
            var draft = readOne(map);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** Every province that has been read, with or without a base. */
    List<PeriodChecks.Dated> dated() {
        return dated;
    }

    private @Nullable StandardDraft readOne(YamlMap map) {
        var before = faults.count();
        var id = Names.slug(map, "id");
        var code = provinceCode(map);
        map.text("province_name");
        var name = map.text("name");
        var periodPart = map.map("period");
        var period = Period.read(periodPart);
        dated.add(new PeriodChecks.Dated(map.file(), id, code, period));
        var shelf = new Shelf(values, new Shelf.Scope(map.file(), name, code, period), id + ".");
        if (map.has("base") || map.has("values")) {
            shelf.put("period", new Shelf.Reading("Thời hạn áp dụng", period.text(), ""), Basis.read(periodPart, true));
        }
        var linesPart = map.optionalMap("lines");
        var lines = linesPart == null ? null : IncomeLines.read(linesPart, shelf.under("lines"));
        if (map.has("values")) {
            map.maps("values").forEach(value -> PlainValues.put(value, shelf));
        }
        if (!map.has("base")) {
            return null;
        }
        var points = FormPoints.read(map.map("points"), shelf.under("points"), null);
        var heading = new StandardDraft.Heading(id, name, period, code, map.flag("complete"));
        return inherit(map, heading, lines, points, before);
    }

    private @Nullable StandardDraft inherit(
            YamlMap map, StandardDraft.Heading heading, @Nullable IncomeLines lines, FormPoints points, int before) {
        var inherited = map.texts("inherits");
        for (var part : inherited) {
            if (!INHERITED.contains(part) && !part.equals(AVERAGE_MAX)) {
                map.fault(
                        "inherits",
                        "ghi “%s”. Ghi %s hoặc %s.".formatted(part, String.join(", ", INHERITED), AVERAGE_MAX));
            }
        }
        if (!inherited.containsAll(INHERITED)) {
            map.fault("inherits", "phải có đủ %s, vì tỉnh không tự quy định.".formatted(String.join(", ", INHERITED)));
        }
        if (lines == null || !lines.complete()) {
            map.fault("lines.low", "có base thì phải có số cho cả nông thôn và thành thị. Bỏ base khi chưa có số.");
            return null;
        }
        var base = national.get(map.text("base"));
        if (base == null) {
            map.fault("base", "không có chuẩn quốc gia nào mang mã này.");
            return null;
        }
        checkPeriod(map, heading, base);
        var all = inherited.contains(AVERAGE_MAX) ? lines.withAverageMaxOf(base.lines()) : lines;
        ByArea.requireRising(map, all.low(), all.averageMax());
        return new StandardDraft(heading, all, points, base.deprivation(), faults.count() == before && base.sound());
    }

    private static void checkPeriod(YamlMap map, StandardDraft.Heading heading, StandardDraft base) {
        var period = base.heading().period();
        if (period.readable() && heading.period().readable() && !period.contains(heading.period())) {
            map.fault(
                    "period",
                    "%s không nằm trong thời hạn %s của %s."
                            .formatted(
                                    heading.period().text(),
                                    period.text(),
                                    base.heading().id()));
        }
    }

    private static String provinceCode(YamlMap map) {
        var code = map.text("province");
        if (YamlMap.readable(code) && !PROVINCE_CODE.matcher(code).matches()) {
            map.fault("province", "ghi “%s”. Ghi mã tỉnh hai chữ số trong dấu nháy, ví dụ \"22\".".formatted(code));
        }
        return code;
    }
}
