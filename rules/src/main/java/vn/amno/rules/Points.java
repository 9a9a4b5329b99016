package vn.amno.rules;

import org.jspecify.annotations.Nullable;

/**
 * Cut-offs of form B1 for one kind of area, in points; more points are better off.
 *
 * @param form the circular whose form gives the points
 * @param poorAloneMax up to it a household is poor whatever it lacks; null where points alone do not decide
 * @param lowMax up to it the number of deprivations decides
 * @param deprivations how the same form counts deprivations; null where it is not known or does not
 */
public record Points(
        String form,
        @Nullable Integer poorAloneMax,
        @Nullable LegalRef poorAloneSource,
        int lowMax,
        LegalRef lowMaxSource,
        @Nullable B2 deprivations) {
    public Points {
        if ((poorAloneMax == null) != (poorAloneSource == null)) {
            throw new IllegalArgumentException("A cut-off has a value and a source, or neither.");
        }
        if (poorAloneMax != null && poorAloneMax >= lowMax) {
            throw new IllegalArgumentException(
                    "The poor cut-off (%d points) must be below the near-poor cut-off (%d points)."
                            .formatted(poorAloneMax, lowMax));
        }
    }

    public Points(
            String form,
            @Nullable Integer poorAloneMax,
            @Nullable LegalRef poorAloneSource,
            int lowMax,
            LegalRef lowMaxSource) {
        this(form, poorAloneMax, poorAloneSource, lowMax, lowMaxSource, null);
    }

    /**
     * Points for deprivations (điểm B2): the count of deprivations in another unit. Shown in the trace as officers know it; the count
     * decides.
     */
    public record B2(int perIndicator, int cutoff, LegalRef source) {
        public B2 {
            if (perIndicator < 1 || cutoff < perIndicator) {
                throw new IllegalArgumentException("B2 needs at least 1 point an indicator and one indicator to reach"
                        + " the cut-off, not %d and %d points.".formatted(perIndicator, cutoff));
            }
        }

        /** Deprivations that reach the cut-off. */
        int indicators() {
            return (cutoff + perIndicator - 1) / perIndicator;
        }
    }
}
