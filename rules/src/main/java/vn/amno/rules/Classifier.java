package vn.amno.rules;

import java.util.List;
import java.util.Objects;

/**
 * Applies one {@link Standard} to households (phân loại hộ nghèo, hộ cận nghèo). Immutable and safe to share between threads; make one
 * per standard and keep it, since it prepares every text that does not depend on a household.
 */
public final class Classifier {

    private static final int TICKS_DISAGREE = FlagSets.bit(Flag.TICKS_AND_MEMBERS_DISAGREE);

    private final Standard standard;
    private final IndicatorEvaluator indicators;
    private final AreaRules rural;
    private final AreaRules urban;
    private final Missing missing;
    private final TraceWriter traces;

    public Classifier(Standard standard) {
        this.standard = standard;
        this.indicators = new IndicatorEvaluator(standard);
        this.rural = rulesOf(standard, AreaType.RURAL);
        this.urban = rulesOf(standard, AreaType.URBAN);
        this.missing = new Missing(standard);
        this.traces = new TraceWriter(standard, indicators.computed());
    }

    private static AreaRules rulesOf(Standard standard, AreaType area) {
        var lines = Objects.requireNonNull(standard.lines().get(area));
        return new AreaRules(lines, standard.points().get(area), standard.cutoff());
    }

    public Standard standard() {
        return standard;
    }

    /** Verdict with its full trace. Total: every {@link Facts} has an answer. */
    public Assessment assess(Facts facts) {
        var answers = indicators.answer(facts);
        var judgement = judge(facts, answers.used());
        return assessment(answers, judgement, traces.write(facts, answers, judgement));
    }

    /** The same answer as {@link #assess} with an empty trace. */
    public Assessment assessWithoutTrace(Facts facts) {
        var answers = indicators.answer(facts);
        return assessment(answers, judge(facts, answers.used()), List.of());
    }

    private Judgement judge(Facts facts, Ticks answers) {
        var area = facts.areaType();
        if (area == null) {
            return Judgement.either(rural.judge(facts, answers), urban.judge(facts, answers));
        }
        return switch (area) {
            case RURAL -> Judgement.rural(rural.judge(facts, answers));
            case URBAN -> Judgement.urban(urban.judge(facts, answers));
        };
    }

    private Assessment assessment(Answers answers, Judgement judgement, List<Step> trace) {
        var flags = judgement.flags() | (answers.disagreements() == 0 ? 0 : TICKS_DISAGREE);
        return new Assessment(
                judgement.verdict(),
                standard.id(),
                answers.used(),
                answers.disagreements(),
                FlagSets.of(flags),
                missing.of(judgement, answers.used()),
                trace);
    }
}
