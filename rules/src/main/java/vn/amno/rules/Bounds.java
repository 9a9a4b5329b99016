package vn.amno.rules;

import org.jspecify.annotations.Nullable;

/**
 * The limits on one scale (income or points) for one kind of area.
 *
 * @param poorAlone null where the value alone does not make a household poor
 */
record Bounds(@Nullable Limit poorAlone, Limit low) {

    /** Where a value falls. */
    enum Band {
        /** Poor whatever the household lacks. */
        POOR_ALONE,
        /** The number of deprivations decides. */
        LOW,
        /** Neither poor nor near-poor. */
        ABOVE
    }

    static Bounds of(Lines lines) {
        return of(lines.poorAlone(), lines.poorAloneSource(), new Limit(lines.low(), lines.lowSource()));
    }

    static Bounds of(Points points) {
        var poorAlone = points.poorAloneMax();
        return of(
                poorAlone == null ? null : poorAlone.longValue(),
                points.poorAloneSource(),
                new Limit(points.lowMax(), points.lowMaxSource()));
    }

    private static Bounds of(@Nullable Long poorAlone, @Nullable LegalRef source, Limit low) {
        return new Bounds(poorAlone == null || source == null ? null : new Limit(poorAlone, source), low);
    }

    Band band(long value) {
        if (poorAlone != null && poorAlone.covers(value)) {
            return Band.POOR_ALONE;
        }
        return low.covers(value) ? Band.LOW : Band.ABOVE;
    }

    /** Whether the value is just below the limit that puts it into the band. */
    boolean close(long value, Band band) {
        return switch (band) {
            case POOR_ALONE -> poorAlone != null && poorAlone.barelyCovers(value);
            case LOW -> low.barelyCovers(value);
            case ABOVE -> false;
        };
    }

    /** Whether two bands mean the same side; "poor alone" counts apart only where both scales know it. */
    static boolean sameSide(Bounds scale, Band band, Bounds otherScale, Band otherBand) {
        if (scale.poorAlone != null && otherScale.poorAlone != null) {
            return band == otherBand;
        }
        return (band == Band.ABOVE) == (otherBand == Band.ABOVE);
    }
}
