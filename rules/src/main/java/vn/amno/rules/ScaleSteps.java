package vn.amno.rules;

import java.util.List;
import vn.amno.rules.Bounds.Band;

/** The steps that hold a value against the limits of one scale, income or points. */
final class ScaleSteps {

    private final Texts texts;
    private final Bounds bounds;

    /**
     * @param alone question about the limit at which the value alone makes poor
     * @param line question about the limit at which deprivations decide
     * @param side question about a value beside another one that decided
     */
    record Texts(
            String aloneRule, String alone, String lineRule, String line, String sideRule, String side, String unit) {}

    ScaleSteps(Texts texts, Bounds bounds) {
        this.texts = texts;
        this.bounds = bounds;
    }

    void write(long value, List<Step> steps) {
        var poorAlone = bounds.poorAlone();
        if (poorAlone != null) {
            steps.add(step(texts.aloneRule(), texts.alone(), poorAlone, value));
            if (poorAlone.covers(value)) {
                return;
            }
        }
        steps.add(step(texts.lineRule(), texts.line(), bounds.low(), value));
    }

    private Step step(String rule, String question, Limit limit, long value) {
        var holds = limit.covers(value);
        return new Step(
                rule,
                question,
                limit.compared(value),
                texts.unit(),
                holds ? "đạt" : "cao hơn",
                Known.of(holds),
                limit.source());
    }

    /**
     * The value beside another that decided: does it fall on the same side?
     *
     * @param decided band of the other value
     */
    Step side(long value, Band decided, boolean same) {
        var limit = between(value, decided);
        return new Step(
                texts.sideRule(),
                texts.side(),
                limit.compared(value),
                texts.unit(),
                same ? "cùng phía" : "khác phía",
                Known.of(same),
                limit.source());
    }

    /** The limit that tells the value's band from the other one. */
    private Limit between(long value, Band decided) {
        var poorAlone = bounds.poorAlone();
        var band = bounds.band(value);
        if (poorAlone == null || band == Band.ABOVE) {
            return bounds.low();
        }
        return band == Band.POOR_ALONE || decided == Band.POOR_ALONE ? poorAlone : bounds.low();
    }
}
