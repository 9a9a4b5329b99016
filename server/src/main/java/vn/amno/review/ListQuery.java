package vn.amno.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;

/**
 * Which households of a year's review are asked for. A null or empty part does not narrow.
 *
 * @param unitId province, district or commune
 * @param villageId village of a commune
 * @param cause code of a cause of poverty
 * @param text name of the head or household code, as typed
 */
public record ListQuery(
        int year,
        @Nullable Integer unitId,
        @Nullable Integer villageId,
        @Nullable Verdict verdict,
        @Nullable Indicator deprivation,
        @Nullable Integer cause,
        String text,
        Sort sort,
        boolean descending) {

    public enum Sort {
        CODE,
        NAME,
        MEMBERS,
        INCOME,
        POINTS,
        DEPRIVED
    }

    public Optional<Integer> unit() {
        return Optional.ofNullable(unitId);
    }
}
