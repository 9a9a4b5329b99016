package vn.amno.review.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.amno.rules.Assessment;
import vn.amno.rules.Flag;
import vn.amno.rules.IndicatorRule;
import vn.amno.rules.Known;
import vn.amno.rules.Standard;
import vn.amno.rules.Step;
import vn.amno.web.Labels;

/** The reasoning (vì sao) in one line: what was compared, what the household lacks, what is not recorded, what deserves a look. */
final class Explanations {

    private final Standard standard;

    Explanations(Standard standard) {
        this.standard = standard;
    }

    /** Needs the trace. */
    String of(Assessment assessment) {
        var sentences = new ArrayList<String>();
        sentences.add(
                assessment.trace().stream().flatMap(Explanations::comparison).collect(Collectors.joining("; ")));
        if (assessment.deprived() > 0) {
            sentences.add("Thiếu hụt: " + names(assessment.indicators().deprived()));
        }
        if (assessment.unknown() > 0) {
            sentences.add("Chưa rõ: " + names(assessment.indicators().unknown()) + effect(assessment.trace()));
        }
        if (!assessment.missing().isEmpty()) {
            sentences.add("Còn phải ghi: " + String.join(", ", assessment.missing()));
        }
        if (!assessment.flags().isEmpty()) {
            sentences.add("Cần xem: " + reasons(assessment));
        }
        return String.join(". ", sentences) + ".";
    }

    private static Stream<String> comparison(Step step) {
        return switch (step.rule()) {
            case "AREA_TYPE" -> step.holds() == Known.YES ? Stream.empty() : Stream.of(area(step));
            case "POINTS_POOR_ALONE", "POINTS_LINE" -> Stream.of("Điểm B1 " + compared(step));
            case "INCOME_POOR_ALONE", "INCOME_LINE" ->
                Stream.of(
                        step.unit().isEmpty()
                                ? "Chưa ghi thu nhập bình quân và điểm B1"
                                : "Thu nhập " + compared(step));
            case "AVERAGE_LIMIT" ->
                Stream.of(
                        step.unit().isEmpty()
                                ? "Mức sống trung bình: " + step.comparison()
                                : "Thu nhập " + compared(step));
            case "DEPRIVATIONS" -> Stream.of("Thiếu hụt " + compared(step));
            default -> Stream.empty();
        };
    }

    private static String area(Step step) {
        return step.comparison().startsWith("nếu")
                ? "N" + step.comparison().substring(1) + ": " + step.answer()
                : "Khu vực: " + step.comparison();
    }

    private static String compared(Step step) {
        return step.comparison() + " " + step.unit();
    }

    private static String effect(List<Step> trace) {
        return find(trace, step -> step.rule().equals("UNKNOWNS"))
                .map(step -> " (" + step.answer() + " kết quả)")
                .orElse("");
    }

    private String reasons(Assessment assessment) {
        return Stream.of(Flag.values())
                .filter(assessment.flags()::contains)
                .map(flag -> Labels.reason(flag) + detail(flag, assessment))
                .collect(Collectors.joining("; "));
    }

    private String detail(Flag flag, Assessment assessment) {
        return switch (flag) {
            case POINTS_AND_INCOME_DISAGREE ->
                find(assessment.trace(), step -> step.rule().equals("INCOME_SIDE") && step.holds() == Known.NO)
                        .map(step -> " (thu nhập " + compared(step) + ")")
                        .orElse("");
            case TICKS_AND_MEMBERS_DISAGREE -> " (" + names(assessment.disagreements()) + ")";
            case POINTS_NOT_APPLICABLE, CLOSE_TO_LINE, AREA_TYPE_UNKNOWN -> "";
        };
    }

    private static Optional<Step> find(List<Step> trace, Predicate<Step> wanted) {
        return trace.stream().filter(wanted).findFirst();
    }

    private String names(int mask) {
        return standard.indicators().stream()
                .filter(rule -> (mask & rule.indicator().bit()) != 0)
                .map(IndicatorRule::name)
                .collect(Collectors.joining(", "));
    }
}
