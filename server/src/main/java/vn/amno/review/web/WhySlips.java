package vn.amno.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.amno.law.LawBook;
import vn.amno.review.Reviews.RecordedAssessment;
import vn.amno.rules.Assessment;
import vn.amno.rules.Flag;
import vn.amno.rules.Known;
import vn.amno.rules.Standard;
import vn.amno.rules.Step;
import vn.amno.web.Formats;
import vn.amno.web.Labels;

/** Makes the slip from the trace of an assessment. Steps about single indicators are left to the table of indicators. */
@Component
class WhySlips {

    /** Steps where "no" is the good answer or a "no" needs a look. */
    private static final Set<String> ASKS_FOR_TROUBLE = Set.of("UNKNOWNS");

    private static final Set<String> NEEDS_A_LOOK = Set.of("INCOME_SIDE");

    private final LawBook law;

    WhySlips(LawBook law) {
        this.law = law;
    }

    WhySlip slip(RecordedAssessment recorded) {
        var assessment = recorded.assessment();
        var standard = law.standard(recorded.standardId()).orElse(null);
        var name = standard == null ? recorded.standardId() : standard.name();
        var steps = steps(assessment.trace());
        return new WhySlip(
                assessment.verdict(),
                "Tạm tính ngày " + Formats.date(recorded.reviewDate()) + ", " + Words.inSentence(name) + ".",
                standard == null ? "" : rule(standard),
                steps,
                result(assessment, standard == null ? 0 : standard.cutoff()),
                assessment.missing(),
                assessment.flags().stream()
                        .sorted(Comparator.comparing(Flag::ordinal))
                        .map(Labels::reason)
                        .toList(),
                steps.stream()
                        .map(WhySlip.Step::source)
                        .filter(Objects::nonNull)
                        .anyMatch(source -> source.status().toBeConfirmed()));
    }

    /** What makes a household poor, in a sentence. */
    static String rule(Standard standard) {
        var alone = standard.lines().values().stream().anyMatch(lines -> lines.poorAlone() != null);
        return alone
                ? "Nghèo khi thu nhập từ chuẩn nghèo trở xuống, hoặc ở mức cận nghèo và thiếu từ %d chỉ số."
                        .formatted(standard.cutoff())
                : "Nghèo khi đạt cả hai: thu nhập thấp và thiếu từ %d chỉ số.".formatted(standard.cutoff());
    }

    private static List<WhySlip.Step> steps(List<Step> trace) {
        return trace.stream()
                .filter(step -> step.rule().indexOf(':') < 0)
                .map(WhySlips::step)
                .toList();
    }

    private static WhySlip.Step step(Step step) {
        var style = style(step);
        var icon = switch (style) {
            case "ok" -> "ok";
            case "warn" -> "warn";
            default -> "x";
        };
        return new WhySlip.Step(
                step.question(), step.comparison(), step.unit(), style, icon, step.answer(), step.source());
    }

    private static String style(Step step) {
        if (ASKS_FOR_TROUBLE.contains(step.rule())) {
            return step.holds() == Known.NO ? "ok" : "warn";
        }
        return switch (step.holds()) {
            case YES -> "ok";
            case UNKNOWN -> "warn";
            case NO -> NEEDS_A_LOOK.contains(step.rule()) ? "warn" : "wait";
        };
    }

    private static String result(Assessment assessment, int cutoff) {
        return switch (assessment.verdict()) {
            case POOR ->
                byIncomeAlone(assessment)
                        ? "thu nhập từ chuẩn nghèo trở xuống."
                        : "thu nhập thấp và thiếu từ %d chỉ số.".formatted(cutoff);
            case NEAR_POOR -> "thu nhập thấp nhưng thiếu dưới %d chỉ số.".formatted(cutoff);
            case AVERAGE -> "trên chuẩn, trong mức sống trung bình.";
            case ABOVE -> "trên mức sống trung bình.";
            case ABOVE_LINE_UNSPLIT -> "trên chuẩn, chưa tách được mức sống trung bình.";
            case UNDETERMINED -> "số liệu chưa đủ để kết luận.";
        };
    }

    private static boolean byIncomeAlone(Assessment assessment) {
        return assessment.trace().stream()
                .anyMatch(step -> step.rule().endsWith("_POOR_ALONE") && step.holds() == Known.YES);
    }
}
