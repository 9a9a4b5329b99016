package vn.amno.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.LegalRef;

/**
 * One legal value as it stands in a period.
 *
 * @param key stable path, such as {@code vn-2022.lines.low.rural}; the same key never covers a day twice in one jurisdiction
 * @param group heading under which it is shown, in Vietnamese
 * @param name what it is, in Vietnamese
 * @param text the value as people read it, such as "1.500.000"; null where it was not recovered
 * @param unit such as "đồng/người/tháng"; empty where it has none
 * @param source null exactly where {@code text} is null and nothing is known
 * @param note in Vietnamese; empty where there is nothing to add
 */
public record LawValue(
        String key,
        String group,
        String name,
        @Nullable String text,
        String unit,
        LocalDate from,
        @Nullable LocalDate to,
        String jurisdiction,
        @Nullable LegalRef source,
        String note) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
