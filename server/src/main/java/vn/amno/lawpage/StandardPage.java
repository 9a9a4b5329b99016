package vn.amno.lawpage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.AreaType;
import vn.amno.rules.LegalRef;
import vn.amno.rules.Standard;
import vn.amno.web.Formats;
import vn.amno.web.Labels;
import vn.amno.web.Page;

/** One poverty standard in full. */
public record StandardPage(Standard standard) {

    public Page layout() {
        return new Page(standard.name(), "law");
    }

    /** "từ 01/01/2022 đến 31/12/2026" */
    public String period() {
        var to = standard.to();
        return "từ " + Formats.date(standard.from()) + (to == null ? "" : " đến " + Formats.date(to));
    }

    public String jurisdiction() {
        return Jurisdictions.name(standard.jurisdiction());
    }

    /** One line of the table of limits. */
    public record Limit(
            String name,
            String area,
            @Nullable String value,
            String unit,
            @Nullable LegalRef source) {}

    public List<Limit> limits() {
        var limits = new ArrayList<Limit>();
        for (var area : AreaType.values()) {
            addLines(area, limits);
            addPoints(area, limits);
        }
        limits.add(new Limit(
                "Số chỉ số thiếu hụt để là hộ nghèo",
                "",
                "từ " + standard.cutoff(),
                "chỉ số",
                standard.cutoffSource()));
        return limits;
    }

    private void addLines(AreaType area, List<Limit> limits) {
        var lines = standard.lines().get(area);
        if (lines == null) {
            return;
        }
        var unit = "đồng/người/tháng";
        var name = Labels.name(area);
        if (lines.poorAlone() != null) {
            limits.add(new Limit(
                    "Từ mức này trở xuống là hộ nghèo",
                    name,
                    Formats.number(lines.poorAlone()),
                    unit,
                    lines.poorAloneSource()));
        }
        limits.add(new Limit(
                "Thu nhập thấp, từ mức này trở xuống", name, Formats.number(lines.low()), unit, lines.lowSource()));
        limits.add(new Limit(
                "Mức sống trung bình, đến mức này",
                name,
                lines.averageMax() == null ? null : Formats.number(lines.averageMax()),
                unit,
                lines.averageMaxSource()));
    }

    private void addPoints(AreaType area, List<Limit> limits) {
        var points = standard.points().get(area);
        if (points == null) {
            return;
        }
        var name = Labels.name(area);
        var alone = points.poorAloneMax();
        if (alone != null) {
            limits.add(new Limit(
                    "Điểm B1, đến mức này là hộ nghèo", name, Formats.number(alone), "điểm", points.poorAloneSource()));
        }
        limits.add(new Limit(
                "Điểm B1 ở mức thu nhập thấp, đến",
                name,
                Formats.number(points.lowMax()),
                "điểm",
                points.lowMaxSource()));
    }
}
