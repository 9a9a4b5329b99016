package vn.amno.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.LegalRef;
import vn.amno.rules.Verdict;

/**
 * Why a household got its verdict (vì sao).
 *
 * @param basis when and under which standard
 * @param rule what makes a household poor under that standard
 * @param result the verdict in half a sentence
 * @param missing what is still to be recorded; empty unless undetermined
 * @param looks what an officer should look at although the verdict stands
 * @param unsure some value that was used is to be confirmed against its text
 */
public record WhySlip(
        Verdict verdict,
        String basis,
        String rule,
        List<Step> steps,
        String result,
        List<String> missing,
        List<String> looks,
        boolean unsure) {
    public WhySlip {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
        looks = List.copyOf(looks);
    }

    /**
     * One comparison.
     *
     * @param unit empty where the comparison has none
     * @param style last part of the class {@code an-state--}
     * @param answer empty where nothing was answered
     * @param source null where the step only reports the sheet
     */
    public record Step(
            String question,
            String comparison,
            String unit,
            String style,
            String icon,
            String answer,
            @Nullable LegalRef source) {}
}
