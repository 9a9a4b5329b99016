package vn.amno.review.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.amno.household.HouseholdId;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.review.ListQuery;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;
import vn.amno.web.Shown;

/** Addresses of the pages about households. */
final class Links {

    private static final String HOUSEHOLDS = "/households";

    private Links() {}

    static String list(ListQuery query) {
        return list(HOUSEHOLDS, query, 1);
    }

    static String list(ListQuery query, int page) {
        return list(HOUSEHOLDS, query, page);
    }

    static String export(ListQuery query) {
        return list(HOUSEHOLDS + "/export", query, 1);
    }

    private static String list(String path, ListQuery query, int page) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("year", query.year());
        add(address, "unit", query.unitId());
        add(address, "village", query.villageId());
        add(address, "verdict", query.verdict());
        add(address, "deprivation", query.deprivation());
        add(address, "cause", query.cause());
        add(address, "sort", query.sort() == ListQuery.Sort.CODE ? null : query.sort());
        add(address, "desc", query.descending() ? true : null);
        add(address, "page", page == 1 ? null : page);
        if (query.text().isEmpty()) {
            return address.build().encode().toUriString();
        }
        return address.queryParam("q", "{q}")
                .encode()
                .buildAndExpand(query.text())
                .toUriString();
    }

    /** Null for whoever may not read names: a figure then opens no list. */
    static @Nullable String verdict(@Nullable Integer unit, int year, @Nullable Verdict verdict) {
        return names(new ListQuery(year, unit, null, verdict, null, null, "", ListQuery.Sort.CODE, false));
    }

    /** Null for whoever may not read names or does not see what a household lacks. */
    static @Nullable String deprivation(@Nullable Integer unit, int year, Verdict verdict, Indicator deprivation) {
        if (!Shown.sees(Field.DEPRIVATION)) {
            return null;
        }
        return names(new ListQuery(year, unit, null, verdict, deprivation, null, "", ListQuery.Sort.CODE, false));
    }

    static String household(HouseholdId id, int year) {
        return household(id) + "?year=" + year;
    }

    /** Null for whoever may not open households. */
    static @Nullable String householdIfAllowed(HouseholdId id, int year) {
        return Acting.current().may(Right.READ_HOUSEHOLD) ? household(id, year) : null;
    }

    /** Null for whoever may not open households. */
    static @Nullable String householdIfAllowed(HouseholdId id) {
        return Acting.current().may(Right.READ_HOUSEHOLD) ? household(id) : null;
    }

    static String household(HouseholdId id) {
        return HOUSEHOLDS + "/" + id.value();
    }

    static String changes(HouseholdId id) {
        return household(id) + "/changes";
    }

    static String log(HouseholdId id) {
        return household(id) + "/log";
    }

    static String unmask(HouseholdId id, UUID person) {
        return household(id) + "/people/" + person + "/citizen-id";
    }

    static String restricted(HouseholdId id, UUID person) {
        return household(id) + "/people/" + person + "/restricted";
    }

    static String newSubjectRequest(HouseholdId id) {
        return "/privacy/requests/new?household=" + id.value();
    }

    static String why(HouseholdId id, int year) {
        return household(id) + "/why?year=" + year;
    }

    /** All reviewed households of a commune. */
    static String commune(int unit, int year) {
        return list(new ListQuery(year, unit, null, null, null, null, "", ListQuery.Sort.CODE, false));
    }

    /** The overview of a unit; of the country when null. */
    static String home(@Nullable Integer unit, int year) {
        return "/?year=" + year + "&unit=" + (unit == null ? HomeController.COUNTRY : unit.toString());
    }

    private static @Nullable String names(ListQuery query) {
        return Acting.current().may(Right.READ_NAMES) ? list(query) : null;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
