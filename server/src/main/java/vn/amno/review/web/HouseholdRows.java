package vn.amno.review.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.kernel.Field;
import vn.amno.review.ListedHousehold;
import vn.amno.review.web.HouseholdListPage.Look;
import vn.amno.review.web.HouseholdListPage.Row;
import vn.amno.rules.Flag;
import vn.amno.rules.Ticks;
import vn.amno.rules.Verdict;
import vn.amno.web.Formats;
import vn.amno.web.Labels;
import vn.amno.web.Shown;

/** Lines of the household list. */
final class HouseholdRows {

    private static final String NOT_ENOUGH = "Thiếu dữ kiện";

    private HouseholdRows() {}

    static Row row(ListedHousehold household, int year, String place) {
        return new Row(
                Links.householdIfAllowed(household.id(), year),
                household.code(),
                household.head(),
                place,
                household.members() == 0 ? Formats.NONE : Formats.number(household.members()),
                text(household.income()),
                text(household.points()),
                lacking(household.indicators()),
                household.verdict(),
                Words.name(household.previous()),
                household.previous() != PreviousClass.NONE,
                looks(household));
    }

    private static @Nullable String text(@Nullable Number value) {
        return value == null ? null : Formats.number(value);
    }

    /** {@code 5}, or {@code 4–6} where two indicators are not known. */
    static String lacking(Ticks indicators) {
        var least = Integer.bitCount(indicators.deprived());
        var unknown = Integer.bitCount(indicators.unknown());
        return unknown == 0 ? String.valueOf(least) : least + "–" + (least + unknown);
    }

    static List<Look> looks(ListedHousehold household) {
        var looks = new ArrayList<Look>();
        if (household.verdict() == Verdict.UNDETERMINED) {
            looks.add(new Look("warn", "warn", gap(household)));
        }
        household.flags().stream()
                .filter(HouseholdRows::visible)
                .sorted()
                .map(flag -> new Look("wait", "clock", reason(flag, household)))
                .forEach(looks::add);
        return looks;
    }

    /** A flag tells of the fields that it compares. */
    private static boolean visible(Flag flag) {
        return switch (flag) {
            case POINTS_AND_INCOME_DISAGREE, POINTS_NOT_APPLICABLE, CLOSE_TO_LINE -> Shown.sees(Field.INCOME);
            case TICKS_AND_MEMBERS_DISAGREE -> Shown.sees(Field.DEPRIVATION);
            case AREA_TYPE_UNKNOWN -> true;
        };
    }

    private static String reason(Flag flag, ListedHousehold household) {
        if (flag == Flag.CLOSE_TO_LINE && household.points() != null) {
            return Labels.reason(flag) + ": " + Formats.number(household.points()) + " điểm";
        }
        return Labels.reason(flag);
    }

    private static String gap(ListedHousehold household) {
        var parts = new ArrayList<String>();
        if (!Shown.sees(Field.INCOME, Field.DEPRIVATION)) {
            return NOT_ENOUGH;
        }
        if (household.income() == null && household.points() == null) {
            parts.add("thu nhập");
        }
        var unknown = Integer.bitCount(household.indicators().unknown());
        if (unknown > 0) {
            parts.add(unknown + " chỉ số");
        }
        return parts.isEmpty() ? NOT_ENOUGH : "Thiếu " + String.join(" và ", parts);
    }
}
