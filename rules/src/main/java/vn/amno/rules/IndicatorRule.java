package vn.amno.rules;

import org.jspecify.annotations.Nullable;

/**
 * One indicator as a standard words it.
 *
 * @param code as the standard numbers it, such as {@code D1.1}
 * @param dimension the dimension (chiều thiếu hụt) in Vietnamese
 * @param name the indicator's legal name in Vietnamese
 * @param wording when a household is deprived, in Vietnamese; null where the legal text was not recovered
 */
public record IndicatorRule(
        Indicator indicator,
        String code,
        String dimension,
        String name,
        @Nullable String wording,
        Definition definition,
        LegalRef source) {}
