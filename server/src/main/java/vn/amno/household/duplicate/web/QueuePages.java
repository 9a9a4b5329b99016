package vn.amno.household.duplicate.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.DuplicateBand;
import vn.amno.household.DuplicatePair;
import vn.amno.household.DuplicatePair.State;
import vn.amno.household.DuplicateQuery;
import vn.amno.household.Duplicates;
import vn.amno.household.PersonFile;
import vn.amno.household.duplicate.web.QueuePage.Household;
import vn.amno.household.duplicate.web.QueuePage.Line;
import vn.amno.household.duplicate.web.QueuePage.Pager;
import vn.amno.household.duplicate.web.QueuePage.Several;
import vn.amno.household.duplicate.web.QueuePage.Shown;
import vn.amno.web.Formats;

/** Makes the list of pairs. */
@Component
class QueuePages {

    private static final int PAGE_SIZE = 25;
    private static final int REASONS = 4;
    private static final int SEVERAL = 20;

    private final Duplicates duplicates;
    private final Communes communes;

    QueuePages(Duplicates duplicates, Communes communes) {
        this.duplicates = duplicates;
        this.communes = communes;
    }

    QueuePage page(Shown shown, @Nullable DuplicateBand band, int asked) {
        var query = new DuplicateQuery(shown.state(), band);
        var count = duplicates.count(query);
        var last = (int) Math.max(1, Math.ceilDiv(count, PAGE_SIZE));
        var page = Math.clamp(asked, 1, last);
        var lines = duplicates.list(query, (page - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                .map(this::line)
                .toList();
        var address = "/duplicates?show=" + shown + (band == null ? "" : "&band=" + band) + "&page=";
        var range = "Trang %s trên %s, có %s cặp"
                .formatted(Formats.number(page), Formats.number(last), Formats.number(count));
        return new QueuePage(
                duplicates.findLastRun().orElse(null),
                duplicates.count(new DuplicateQuery(State.OPEN, null)),
                shown,
                band,
                lines,
                duplicates.listInSeveralHouseholds(SEVERAL).stream()
                        .map(this::several)
                        .toList(),
                new Pager(range, page == 1 ? null : address + (page - 1), page == last ? null : address + (page + 1)));
    }

    private Line line(DuplicatePair pair) {
        var reasons = Reasons.similar(pair.reasons()).stream().limit(REASONS).collect(Collectors.joining("; "));
        return new Line(
                "/duplicates/" + pair.id().value(),
                pair.band(),
                pair.state(),
                pair.factsChanged(),
                pair.one().name(),
                place(pair.one()),
                pair.two().name(),
                place(pair.two()),
                reasons);
    }

    private Several several(PersonFile person) {
        return new Several(
                person.name(),
                person.stays().stream()
                        .filter(stay -> stay.to() == null)
                        .map(stay -> new Household(
                                "hộ %s (%s), %s".formatted(stay.head(), stay.code(), communes.name(stay.areaKey())),
                                "/households/" + stay.household().value()))
                        .toList());
    }

    private String place(PersonFile person) {
        var commune = communes.name(person.areaKey());
        return person.stays().stream()
                .findFirst()
                .map(stay -> "hộ %s (%s), %s".formatted(stay.head(), stay.code(), commune))
                .orElse(commune);
    }
}
