package vn.amno.rules;

/**
 * What follows for a household in one kind of area.
 *
 * @param flags as {@link FlagSets} packs them
 */
record Outcome(Basis basis, Bounds.Band band, Verdict verdict, int flags) {

    /** What told the side of the line. */
    enum Basis {
        POINTS,
        INCOME,
        /** Neither is recorded; the band means nothing. */
        NONE
    }

    static Outcome withoutBasis(int flags) {
        return new Outcome(Basis.NONE, Bounds.Band.ABOVE, Verdict.UNDETERMINED, flags);
    }

    /** Whether the number of deprivations was asked for. */
    boolean byDeprivations() {
        return basis != Basis.NONE && band == Bounds.Band.LOW;
    }
}
