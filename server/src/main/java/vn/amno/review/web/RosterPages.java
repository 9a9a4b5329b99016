package vn.amno.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.amno.area.Unit;
import vn.amno.household.Households;
import vn.amno.household.RosterLine;
import vn.amno.household.RosterQuery;
import vn.amno.review.Reviews;
import vn.amno.web.Formats;

/** Makes the page of the whole register. */
@Component
class RosterPages {

    private static final int PAGE_SIZE = 50;
    private static final int PLACES = 8;

    private final Households households;
    private final Reviews reviews;
    private final PlaceNames places;

    RosterPages(Households households, Reviews reviews, PlaceNames places) {
        this.households = households;
        this.reviews = reviews;
        this.places = places;
    }

    /** Address of the only unit that the typed place can mean. */
    Optional<String> onlyPlace(ListForm form) {
        var found = found(form, 2);
        return found.size() == 1 ? Optional.of(address(found.getFirst().id(), form.text(), 1)) : Optional.empty();
    }

    RosterPage page(ListForm form) {
        var query = query(form.unit(), form.text());
        var count = households.count(query);
        var last = Math.max(1, Math.ceilDiv(count, PAGE_SIZE));
        var page = (int) Math.min(form.pageFrom1(), last);
        var rows = households.roster(query, (page - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                .map(this::row)
                .toList();
        IntFunction<String> address = number -> address(form.unit(), form.text(), number);
        return new RosterPage(
                "%s hộ đang ở %s, ngày %s"
                        .formatted(Formats.number(count), places.name(form.unit()), Formats.date(query.day())),
                form.text(),
                form.unit() == null ? "" : form.unit().toString(),
                places.name(form.unit()),
                form.typedPlace(),
                found(form, PLACES).stream()
                        .map(unit -> new Link(places.withAbove(unit), address(unit.id(), form.text(), 1)))
                        .toList(),
                years(),
                rows,
                Pagers.pager("Hộ", page, PAGE_SIZE, count, address));
    }

    private RosterQuery query(@Nullable Integer unit, String text) {
        if (unit == null) {
            return new RosterQuery(0, Integer.MAX_VALUE, places.today(), text);
        }
        var chosen = places.unit(unit);
        return new RosterQuery(chosen.keyFrom(), chosen.keyTo(), places.today(), text);
    }

    private List<Unit> found(ListForm form, int limit) {
        return form.typedPlace().isBlank()
                ? List.of()
                : places.search(form.typedPlace(), places.today().getYear(), limit);
    }

    private RosterPage.Row row(RosterLine line) {
        var commune = places.name(line.communeId());
        return new RosterPage.Row(
                Links.householdIfAllowed(line.id()),
                line.code(),
                line.head(),
                line.village().isEmpty() ? commune : line.village() + ", " + commune,
                line.members() == 0 ? Formats.NONE : Formats.number(line.members()),
                Formats.date(line.since()));
    }

    private List<Option> years() {
        var options = new ArrayList<Option>();
        options.add(new Option(String.valueOf(ListForm.WHOLE_REGISTER), "Cả sổ hộ", true));
        for (var year : reviews.years()) {
            options.add(new Option(year.toString(), "Rà soát " + year, false));
        }
        return options;
    }

    static String address(@Nullable Integer unit, String text, int page) {
        var address = UriComponentsBuilder.fromPath("/households")
                .queryParam("year", ListForm.WHOLE_REGISTER)
                .queryParam("unit", unit == null ? "" : unit)
                .queryParam("page", page);
        if (text.isEmpty()) {
            return address.build().encode().toUriString();
        }
        return address.queryParam("q", "{q}").encode().buildAndExpand(text).toUriString();
    }
}
