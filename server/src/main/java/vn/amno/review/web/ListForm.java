package vn.amno.review.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.amno.review.ListQuery;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;

/**
 * What the address of the household list may carry.
 *
 * @param year of the review; null for the newest, {@link #WHOLE_REGISTER} for everybody, reviewed or not
 * @param place name of a place as typed, to be turned into {@code unit}
 * @param page from 1
 */
record ListForm(
        @Nullable Integer year,
        @Nullable Integer unit,
        @Nullable Integer village,
        @Nullable Verdict verdict,
        @Nullable Indicator deprivation,
        @Nullable Integer cause,
        @Nullable String q,
        ListQuery.@Nullable Sort sort,
        @Nullable Boolean desc,
        @Nullable Integer page,
        @Nullable String place) {

    static final int WHOLE_REGISTER = 0;

    private static final int LONGEST_TEXT = 100;

    ListQuery query(int defaultYear) {
        return new ListQuery(
                Objects.requireNonNullElse(year, defaultYear),
                unit,
                unit == null ? null : village,
                verdict,
                deprivation,
                cause,
                text(),
                Objects.requireNonNullElse(sort, ListQuery.Sort.CODE),
                Boolean.TRUE.equals(desc));
    }

    boolean asksWholeRegister() {
        return year != null && year == WHOLE_REGISTER;
    }

    String text() {
        return cut(q).strip();
    }

    int pageFrom1() {
        return page == null ? 1 : Math.max(1, page);
    }

    String typedPlace() {
        return cut(place);
    }

    private static String cut(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
