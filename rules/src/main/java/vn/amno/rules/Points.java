package vn.amno.rules;

import org.jspecify.annotations.Nullable;

/**
 * Cut-offs of form B1 for one kind of area, in points; more points are better off.
 *
 * @param form the circular whose form gives the points
 * @param poorAloneMax up to it a household is poor whatever it lacks; null where points alone do not decide
 * @param lowMax up to it the number of deprivations decides
 */
public record Points(
        String form,
        @Nullable Integer poorAloneMax,
        @Nullable LegalRef poorAloneSource,
        int lowMax,
        LegalRef lowMaxSource) {}
