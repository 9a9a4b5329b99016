package vn.amno.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reasoning (vì sao) behind a judgement: one step per comparison, in the order in which an officer would follow it. Steps that
 * do not carry a number of the household are made once.
 */
final class TraceWriter {

    private static final int USUAL_STEPS = 16;

    private final Step areaTypeUnknown;
    private final AreaSteps rural;
    private final AreaSteps urban;
    private final IndicatorSteps indicators;
    private final CountSteps deprivations;
    private final UnknownSteps unknowns;

    TraceWriter(Standard standard, List<ComputedIndicator> computed) {
        this.areaTypeUnknown = new Step(
                AreaSteps.AREA_TYPE,
                "Khu vực của hộ",
                "chưa ghi",
                "",
                "thử cả hai",
                Known.UNKNOWN,
                standard.areaTypeSource());
        this.rural = stepsOf(standard, AreaType.RURAL);
        this.urban = stepsOf(standard, AreaType.URBAN);
        this.indicators = new IndicatorSteps(standard, computed);
        var size = standard.indicators().size();
        this.deprivations = CountSteps.ofDeprivations(standard.cutoff(), standard.cutoffSource(), size);
        this.unknowns = new UnknownSteps(standard.cutoff(), size);
    }

    private static AreaSteps stepsOf(Standard standard, AreaType area) {
        var lines = Objects.requireNonNull(standard.lines().get(area));
        return new AreaSteps(area, standard, lines, standard.points().get(area));
    }

    List<Step> write(Facts facts, Answers answers, Judgement judgement) {
        var steps = new ArrayList<Step>(USUAL_STEPS);
        if (facts.areaType() == null) {
            steps.add(areaTypeUnknown);
        }
        write(rural, facts, judgement.rural(), steps);
        write(urban, facts, judgement.urban(), steps);
        indicators.write(facts, answers, steps);
        if (judgement.byDeprivations()) {
            writeCounts(answers.used(), judgement, steps);
        }
        return List.copyOf(steps);
    }

    private static void write(AreaSteps area, Facts facts, @Nullable Outcome outcome, List<Step> steps) {
        if (outcome != null) {
            area.write(facts, outcome, steps);
        }
    }

    private void writeCounts(Ticks answers, Judgement judgement, List<Step> steps) {
        steps.add(deprivations.of(answers));
        var ruralB2 = rural.b2Of(judgement.rural());
        var b2 = ruralB2 != null ? ruralB2 : urban.b2Of(judgement.urban());
        if (b2 != null) {
            steps.add(b2.of(answers));
        }
        if (answers.unknown() != 0) {
            steps.add(unknowns.of(answers));
        }
    }
}
