package vn.amno.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A multidimensional poverty standard (chuẩn nghèo đa chiều) as it applies in one jurisdiction. Read from {@code law/data}; no threshold is
 * written in code.
 *
 * @param id stable lower-case identifier, such as {@code vn-2022}
 * @param from first day in force
 * @param to last day in force; null while no end is known
 * @param jurisdiction {@code VN}, or the code of the province that set it
 * @param lines by area type, both present
 * @param points by area type; empty where no circular gives points
 * @param indicators in the order of the form
 * @param cutoff from this number of deprivations on a household below the line is poor
 * @param complete false while parts of the legal text are missing
 */
public record Standard(
        String id,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        String jurisdiction,
        Map<AreaType, Lines> lines,
        Map<AreaType, Points> points,
        List<IndicatorRule> indicators,
        int cutoff,
        LegalRef cutoffSource,
        LegalRef areaTypeSource,
        boolean complete) {
    public Standard {
        lines = lines.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(lines));
        points = points.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(points));
        indicators = List.copyOf(indicators);
        if (lines.size() != AreaType.values().length) {
            throw new IllegalArgumentException(
                    "Standard %s needs lines for rural and urban, not only for %s.".formatted(id, lines.keySet()));
        }
        var seen = new HashSet<Indicator>();
        for (var rule : indicators) {
            if (!seen.add(rule.indicator())) {
                throw new IllegalArgumentException("Standard %s names %s twice.".formatted(id, rule.indicator()));
            }
        }
        if (cutoff < 1 || cutoff > indicators.size()) {
            throw new IllegalArgumentException(
                    "Standard %s has %d indicators and a cut-off of %d.".formatted(id, indicators.size(), cutoff));
        }
        for (var form : points.values()) {
            var b2 = form.deprivations();
            if (b2 != null && b2.indicators() != cutoff) {
                throw new IllegalArgumentException("Standard %s has a cut-off of %d deprivations, but its B2 of %d."
                        .formatted(id, cutoff, b2.indicators()));
            }
        }
    }

    /** Bits of the indicators that count under this standard. */
    public int mask() {
        return indicators.stream().mapToInt(rule -> rule.indicator().bit()).reduce(0, (left, right) -> left | right);
    }
}
