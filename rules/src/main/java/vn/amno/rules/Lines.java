package vn.amno.rules;

import org.jspecify.annotations.Nullable;

/**
 * Income lines (chuẩn thu nhập) for one kind of area, in đồng per person per month. "At or below" is on the poorer side.
 *
 * @param poorAlone at or below it a household is poor whatever it lacks; null where income alone does not decide
 * @param low at or below it the number of deprivations decides between poor and near-poor
 * @param averageMax upper limit of an average living standard; null when the standard has none or its text was not recovered
 */
public record Lines(
        @Nullable Long poorAlone,
        @Nullable LegalRef poorAloneSource,
        long low,
        LegalRef lowSource,
        @Nullable Long averageMax,
        @Nullable LegalRef averageMaxSource) {
    public Lines {
        if (poorAlone != null && poorAlone >= low) {
            throw new IllegalArgumentException(
                    "The poverty line (%d đồng) must be below the near-poverty line (%d đồng)."
                            .formatted(poorAlone, low));
        }
        if (averageMax != null && averageMax <= low) {
            throw new IllegalArgumentException(
                    "The average limit (%d đồng) must be above the line (%d đồng).".formatted(averageMax, low));
        }
        if ((poorAlone == null) != (poorAloneSource == null) || (averageMax == null) != (averageMaxSource == null)) {
            throw new IllegalArgumentException("A line has a value and a source, or neither.");
        }
    }
}
