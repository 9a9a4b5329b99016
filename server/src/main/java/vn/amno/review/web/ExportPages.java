package vn.amno.review.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.Disclosures;
import vn.amno.kernel.Field;
import vn.amno.review.ListQuery;
import vn.amno.review.Reviews;
import vn.amno.review.web.ExportPage.Kept;
import vn.amno.web.Formats;
import vn.amno.web.Shown;

/** Makes the page that asks what a file is for. */
@Component
class ExportPages {

    private final Reviews reviews;
    private final Disclosures disclosures;
    private final HouseholdFilters filters;

    ExportPages(Reviews reviews, Disclosures disclosures, HouseholdFilters filters) {
        this.reviews = reviews;
        this.disclosures = disclosures;
        this.filters = filters;
    }

    ExportPage page(ListQuery query, String problem) {
        var count = reviews.count(query);
        var left = disclosures.exportableToday();
        var whole = Shown.sees(Field.values());
        return new ExportPage(
                Formats.number(count),
                filters.words(query),
                Formats.number(left),
                count <= left,
                whole ? List.of() : hidden(),
                whole,
                kept(query),
                Links.list(query),
                problem);
    }

    private static List<String> hidden() {
        return Arrays.stream(Field.values())
                .filter(field -> !Shown.sees(field))
                .map(Field::vietnamese)
                .toList();
    }

    private static List<Kept> kept(ListQuery query) {
        var kept = new ArrayList<Kept>();
        add(kept, "year", query.year());
        add(kept, "unit", query.unitId());
        add(kept, "village", query.villageId());
        add(kept, "verdict", query.verdict());
        add(kept, "deprivation", query.deprivation());
        add(kept, "cause", query.cause());
        add(kept, "q", query.text().isEmpty() ? null : query.text());
        add(kept, "sort", query.sort());
        add(kept, "desc", query.descending());
        return kept;
    }

    private static void add(List<Kept> kept, String name, @Nullable Object value) {
        if (value != null) {
            kept.add(new Kept(name, value.toString()));
        }
    }
}
