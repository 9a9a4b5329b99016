package vn.amno.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Bounds.Band;
import vn.amno.rules.Outcome.Basis;

/** The steps about the area type (khu vực) and the lines of one kind of area. */
final class AreaSteps {

    static final String AREA_TYPE = "AREA_TYPE";

    private static final int DISAGREE = FlagSets.bit(Flag.POINTS_AND_INCOME_DISAGREE);

    private final Step area;
    private final Map<Verdict, Step> tried = new EnumMap<>(Verdict.class);
    private final Step nothingRecorded;
    private final ScaleSteps income;
    private final PointSteps points;
    private final AverageSteps average;

    AreaSteps(AreaType type, Standard standard, Lines lines, @Nullable Points points) {
        var name = type == AreaType.RURAL ? "nông thôn" : "thành thị";
        var source = standard.areaTypeSource();
        this.area = new Step(AREA_TYPE, "Khu vực của hộ", name, "", "", Known.YES, source);
        for (var verdict : Verdict.values()) {
            var assumed = "nếu là " + name;
            tried.put(
                    verdict, new Step(AREA_TYPE, "Khu vực của hộ", assumed, "", label(verdict), Known.UNKNOWN, source));
        }
        this.nothingRecorded = new Step(
                "INCOME_LINE",
                "Thu nhập có ở mức chuẩn nghèo?",
                "chưa ghi thu nhập bình quân và điểm B1",
                "",
                "chưa rõ",
                Known.UNKNOWN,
                lines.lowSource());
        this.income = new ScaleSteps(incomeTexts(lines), Bounds.of(lines));
        this.points = new PointSteps(points, standard.indicators().size());
        this.average = new AverageSteps(AreaRules.averageMax(lines));
    }

    private static ScaleSteps.Texts incomeTexts(Lines lines) {
        return new ScaleSteps.Texts(
                "INCOME_POOR_ALONE",
                "Thu nhập có ở mức chuẩn nghèo?",
                "INCOME_LINE",
                lines.poorAlone() == null ? "Thu nhập có ở mức chuẩn nghèo?" : "Thu nhập có ở mức chuẩn cận nghèo?",
                "INCOME_SIDE",
                "Thu nhập khai có cùng phía?",
                AverageSteps.UNIT);
    }

    private static String label(Verdict verdict) {
        return switch (verdict) {
            case POOR -> "hộ nghèo";
            case NEAR_POOR -> "hộ cận nghèo";
            case AVERAGE -> "mức sống trung bình";
            case ABOVE -> "trên mức sống trung bình";
            case ABOVE_LINE_UNSPLIT -> "trên chuẩn";
            case UNDETERMINED -> "chưa xác định";
        };
    }

    void write(Facts facts, Outcome outcome, List<Step> steps) {
        steps.add(facts.areaType() == null ? Objects.requireNonNull(tried.get(outcome.verdict())) : area);
        writeLines(facts, outcome, steps);
        if (outcome.basis() != Basis.NONE && outcome.band() == Band.ABOVE) {
            steps.add(average.of(facts.income()));
        }
    }

    private void writeLines(Facts facts, Outcome outcome, List<Step> steps) {
        var total = facts.points();
        var declared = facts.income();
        if (total != null && outcome.basis() == Basis.POINTS) {
            points.write(total, steps);
            if (declared != null) {
                steps.add(income.side(declared, outcome.band(), (outcome.flags() & DISAGREE) == 0));
            }
            return;
        }
        if (total != null) {
            steps.add(points.notApplicable(total, facts.pointsForm()));
        }
        if (declared == null) {
            steps.add(nothingRecorded);
        } else {
            income.write(declared, steps);
        }
    }

    /** B2 beside the count of deprivations; null unless points of a form that has it decided the side. */
    @Nullable CountSteps b2Of(@Nullable Outcome outcome) {
        return outcome != null && outcome.byDeprivations() && outcome.basis() == Basis.POINTS ? points.b2() : null;
    }
}
