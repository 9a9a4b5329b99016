package vn.amno.review.file;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.amno.household.workbook.Refusal;
import vn.amno.rules.Verdict;

/**
 * What a review gave; the results themselves are in the files.
 *
 * @param accepted households that have a verdict
 * @param refusedHouseholds rows of the sheet {@code Hộ} that have none
 * @param refusals as in {@code rejected.csv}
 * @param notices what an officer should know although nothing was refused, in Vietnamese
 * @param counts all verdicts in the order of the enum, those of no household too
 * @param summaryJson content of {@code summary.json}
 */
public record ReviewOutcome(
        int accepted,
        int refusedHouseholds,
        List<Refusal> refusals,
        List<String> notices,
        Map<Verdict, Integer> counts,
        String summaryJson) {
    public ReviewOutcome {
        refusals = List.copyOf(refusals);
        notices = List.copyOf(notices);
        var ordered = new EnumMap<Verdict, Integer>(Verdict.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }
}
