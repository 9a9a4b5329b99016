package vn.amno.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.web.Page;

/**
 * The whole register: everybody who lives in a place, reviewed or not.
 *
 * @param unit id of the chosen unit; empty for none
 * @param places units that the typed place may mean; empty unless one was typed and several fit
 */
public record RosterPage(
        String lead,
        String text,
        String unit,
        String unitName,
        String typedPlace,
        List<Link> places,
        List<Option> years,
        List<Row> rows,
        HouseholdListPage.Pager pager) {
    public RosterPage {
        places = List.copyOf(places);
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    public Page layout() {
        return new Page("Cả sổ hộ", "households");
    }

    public record Row(@Nullable String address, String code, String head, String place, String members, String since) {}
}
