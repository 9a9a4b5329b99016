package vn.amno.review.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.review.ListedHousehold;
import vn.amno.review.web.HouseholdListPage.Look;
import vn.amno.review.web.HouseholdListPage.Row;
import vn.amno.rules.Flag;
import vn.amno.rules.Ticks;
import vn.amno.rules.Verdict;
import vn.amno.web.Formats;
import vn.amno.web.Labels;

/** Lines of the household list. */
final class HouseholdRows {

    private HouseholdRows() {}

    static Row row(ListedHousehold household, int year, String place) {
        return new Row(
                Links.household(household.id(), year),
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
                .sorted()
                .map(flag -> new Look("wait", "clock", reason(flag, household)))
                .forEach(looks::add);
        return looks;
    }

    private static String reason(Flag flag, ListedHousehold household) {
        if (flag == Flag.CLOSE_TO_LINE && household.points() != null) {
            return Labels.reason(flag) + ": " + Formats.number(household.points()) + " điểm";
        }
        return Labels.reason(flag);
    }

    private static String gap(ListedHousehold household) {
        var parts = new ArrayList<String>();
        if (household.income() == null && household.points() == null) {
            parts.add("thu nhập");
        }
        var unknown = Integer.bitCount(household.indicators().unknown());
        if (unknown > 0) {
            parts.add(unknown + " chỉ số");
        }
        return parts.isEmpty() ? "Thiếu dữ kiện" : "Thiếu " + String.join(" và ", parts);
    }
}
