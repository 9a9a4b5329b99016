package vn.amno.demo.internal;

import vn.amno.household.workbook.PreviousClass;
import vn.amno.rules.Verdict;

/** What the story wants a household's review to end in; the facts of its sheet are made to fit. */
enum Target {
    POOR,
    NEAR_POOR,
    ABOVE,
    UNDETERMINED;

    boolean fits(Verdict verdict) {
        return switch (this) {
            case POOR -> verdict == Verdict.POOR;
            case NEAR_POOR -> verdict == Verdict.NEAR_POOR;
            case ABOVE ->
                verdict == Verdict.AVERAGE || verdict == Verdict.ABOVE || verdict == Verdict.ABOVE_LINE_UNSPLIT;
            case UNDETERMINED -> verdict == Verdict.UNDETERMINED;
        };
    }

    /** The class in which next year's review finds the household listed. */
    PreviousClass listed() {
        return switch (this) {
            case POOR -> PreviousClass.POOR;
            case NEAR_POOR -> PreviousClass.NEAR_POOR;
            case ABOVE, UNDETERMINED -> PreviousClass.NONE;
        };
    }
}
