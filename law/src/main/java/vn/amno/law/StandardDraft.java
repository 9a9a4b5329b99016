package vn.amno.law;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.IndicatorRule;
import vn.amno.rules.LegalRef;
import vn.amno.rules.Standard;

/**
 * A standard as read.
 *
 * @param sound whether its part of the file had no faults, so that {@link #toRules} works
 */
record StandardDraft(Heading heading, IncomeLines lines, FormPoints points, Deprivation deprivation, boolean sound) {

    record Heading(String id, String name, Period period, String jurisdiction, boolean complete) {}

    record Deprivation(
            @Nullable Long cutoff, LegalRef cutoffSource, LegalRef areaTypeSource, List<IndicatorRule> indicators) {
        Deprivation {
            indicators = List.copyOf(indicators);
        }
    }

    Standard toRules() {
        return new Standard(
                heading.id(),
                heading.name(),
                heading.period().from(),
                heading.period().to(),
                heading.jurisdiction(),
                lines.toRules(),
                points.toRules(),
                deprivation.indicators(),
                Math.toIntExact(requireNonNull(deprivation.cutoff())),
                deprivation.cutoffSource(),
                deprivation.areaTypeSource(),
                heading.complete());
    }
}
