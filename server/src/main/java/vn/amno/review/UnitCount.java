package vn.amno.review;

import java.util.EnumMap;
import java.util.Map;
import vn.amno.rules.Verdict;

/**
 * How many households of one unit stand where at the end of a year's review.
 *
 * @param unitId 0 for the whole country
 * @param households all households of the registry that lived there at the end of the year, reviewed or not
 * @param verdicts reviewed households by verdict; a verdict that nobody has is absent
 */
public record UnitCount(int unitId, int year, long households, Map<Verdict, Long> verdicts) {
    public UnitCount {
        verdicts = verdicts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(verdicts));
    }

    public long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    public long reviewed() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }
}
