package vn.amno.rules;

import org.jspecify.annotations.Nullable;

/**
 * The verdict with what each kind of area gave.
 *
 * @param flags as {@link FlagSets} packs them
 * @param rural null when the household is known to live in an urban area
 * @param urban null when the household is known to live in a rural area
 */
record Judgement(
        Verdict verdict,
        int flags,
        @Nullable Outcome rural,
        @Nullable Outcome urban) {

    static Judgement rural(Outcome outcome) {
        return new Judgement(outcome.verdict(), outcome.flags(), outcome, null);
    }

    static Judgement urban(Outcome outcome) {
        return new Judgement(outcome.verdict(), outcome.flags(), null, outcome);
    }

    /** The area type is not recorded: a verdict stands only if both kinds of area give it. */
    static Judgement either(Outcome rural, Outcome urban) {
        var flags = rural.flags() | urban.flags();
        if (rural.verdict() != urban.verdict()) {
            return new Judgement(Verdict.UNDETERMINED, flags, rural, urban);
        }
        return new Judgement(rural.verdict(), flags | FlagSets.bit(Flag.AREA_TYPE_UNKNOWN), rural, urban);
    }

    /** Whether the area type has to be recorded before there can be a verdict. */
    boolean lacksAreaType() {
        return rural != null && urban != null && (rural.verdict() != urban.verdict() || lacksBasis());
    }

    /** Whether neither points nor income tell the side of the line. */
    boolean lacksBasis() {
        return (rural != null && rural.basis() == Outcome.Basis.NONE)
                || (urban != null && urban.basis() == Outcome.Basis.NONE);
    }

    /** Whether some kind of area asks for indicators that are not recorded. */
    boolean lacksIndicators() {
        return lacksIndicators(rural) || lacksIndicators(urban);
    }

    private static boolean lacksIndicators(@Nullable Outcome outcome) {
        return outcome != null && outcome.byDeprivations() && outcome.verdict() == Verdict.UNDETERMINED;
    }

    /** Whether the number of deprivations was asked for in some kind of area. */
    boolean byDeprivations() {
        return (rural != null && rural.byDeprivations()) || (urban != null && urban.byDeprivations());
    }
}
