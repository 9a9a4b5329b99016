package vn.amno.review.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.amno.household.HouseholdId;
import vn.amno.review.ListQuery;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;

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

    static String export(ListQuery query, String format) {
        return list(HOUSEHOLDS + "/export", query, 1) + "&format=" + format;
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

    static String verdict(@Nullable Integer unit, int year, @Nullable Verdict verdict) {
        return list(new ListQuery(year, unit, null, verdict, null, null, "", ListQuery.Sort.CODE, false));
    }

    static String deprivation(@Nullable Integer unit, int year, Verdict verdict, Indicator deprivation) {
        return list(new ListQuery(year, unit, null, verdict, deprivation, null, "", ListQuery.Sort.CODE, false));
    }

    static String household(HouseholdId id, int year) {
        return household(id) + "?year=" + year;
    }

    static String household(HouseholdId id) {
        return HOUSEHOLDS + "/" + id.value();
    }

    static String changes(HouseholdId id) {
        return household(id) + "/changes";
    }

    static String why(HouseholdId id, int year) {
        return household(id) + "/why?year=" + year;
    }

    /** The overview of a unit; of the country when null. */
    static String home(@Nullable Integer unit, int year) {
        return "/?year=" + year + "&unit=" + (unit == null ? HomeController.COUNTRY : unit.toString());
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
