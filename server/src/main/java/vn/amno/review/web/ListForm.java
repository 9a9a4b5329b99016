package vn.amno.review.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.amno.kernel.Field;
import vn.amno.review.ListQuery;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;
import vn.amno.web.Shown;

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
                Shown.sees(Field.DEPRIVATION) ? deprivation : null,
                Shown.sees(Field.DEPRIVATION) ? cause : null,
                text(),
                visibleSort(),
                Boolean.TRUE.equals(desc));
    }

    /** An order tells of what it sorts by, and so does a filter: neither is there for whoever does not see the field. */
    private ListQuery.Sort visibleSort() {
        var asked = Objects.requireNonNullElse(sort, ListQuery.Sort.CODE);
        var seen = switch (asked) {
            case CODE, NAME, MEMBERS -> true;
            case INCOME, POINTS -> Shown.sees(Field.INCOME);
            case DEPRIVED -> Shown.sees(Field.DEPRIVATION);
        };
        return seen ? asked : ListQuery.Sort.CODE;
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
