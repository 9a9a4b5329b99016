package vn.amno.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;

/**
 * Which households of a year's review are asked for. A null or empty part does not narrow.
 *
 * @param unitId province, district or commune
 * @param villageId village of a commune
 * @param cause code of a cause of poverty
 * @param text words of the head's name, tone marks optional, each from its beginning; or the beginning of the household code
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

    public ListQuery {
        text = text.strip();
    }

    public enum Sort {
        /** Communes and villages in their own order, household codes within each. */
        CODE,
        /** Given name, then family name and middle names, in Vietnamese order. */
        NAME,
        MEMBERS,
        /** Households without a recorded income come last in both directions. */
        INCOME,
        /** Households without recorded points come last in both directions. */
        POINTS,
        DEPRIVED
    }

    /** A part of the query that narrows. */
    public enum Filter {
        UNIT,
        VILLAGE,
        VERDICT,
        DEPRIVATION,
        CAUSE,
        TEXT
    }

    public Optional<Integer> unit() {
        return Optional.ofNullable(unitId);
    }

    /** The parts that narrow this query. */
    public Set<Filter> filters() {
        var filters = EnumSet.noneOf(Filter.class);
        for (var filter : Filter.values()) {
            if (narrowsBy(filter)) {
                filters.add(filter);
            }
        }
        return filters;
    }

    /** This query without one of its parts. Without its unit it is without the village too, which lies inside. */
    public ListQuery without(Filter filter) {
        return new ListQuery(
                year,
                filter == Filter.UNIT ? null : unitId,
                filter == Filter.UNIT || filter == Filter.VILLAGE ? null : villageId,
                filter == Filter.VERDICT ? null : verdict,
                filter == Filter.DEPRIVATION ? null : deprivation,
                filter == Filter.CAUSE ? null : cause,
                filter == Filter.TEXT ? "" : text,
                sort,
                descending);
    }

    private boolean narrowsBy(Filter filter) {
        return switch (filter) {
            case UNIT -> unitId != null;
            case VILLAGE -> villageId != null;
            case VERDICT -> verdict != null;
            case DEPRIVATION -> deprivation != null;
            case CAUSE -> cause != null;
            case TEXT -> !text.isEmpty();
        };
    }
}
