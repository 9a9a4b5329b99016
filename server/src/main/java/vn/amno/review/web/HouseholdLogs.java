package vn.amno.review.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.amno.audit.Entries;
import vn.amno.audit.Entries.Thing;
import vn.amno.audit.Entry;
import vn.amno.audit.ObjectWords;
import vn.amno.household.Disclosures;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.kernel.ProblemException;
import vn.amno.review.Reviews;
import vn.amno.review.web.HouseholdLogPage.Line;
import vn.amno.web.Formats;

/** Makes the page that tells a family who looked at its file. */
@Component
class HouseholdLogs {

    private static final int SHOWN = 200;

    private final Households households;
    private final Reviews reviews;
    private final Disclosures disclosures;
    private final Entries entries;
    private final PlaceNames places;

    HouseholdLogs(Households households, Reviews reviews, Disclosures disclosures, Entries entries, PlaceNames places) {
        this.households = households;
        this.reviews = reviews;
        this.disclosures = disclosures;
        this.entries = entries;
        this.places = places;
    }

    HouseholdLogPage page(HouseholdId id) {
        var file = households
                .find(id)
                .orElseThrow(() -> new ProblemException(PageProblem.HOUSEHOLD_NOT_FOUND, id.toString()));
        var found = entries.about(things(id), SHOWN + 1);
        return new HouseholdLogPage(
                HouseholdPages.title(file),
                file.code(),
                places.address(village(file), file.communeId()),
                places.today(),
                found.stream().limit(SHOWN).map(entry -> line(entry, file)).toList(),
                found.size() > SHOWN,
                Links.household(id));
    }

    /** What was done to the household itself, the files that its sheets came from, and the files that it was taken out in. */
    private List<Thing> things(HouseholdId id) {
        var things = new ArrayList<Thing>();
        things.add(new Thing("household", id.value().toString()));
        reviews.batches(id).forEach(batch -> things.add(new Thing("import", batch.toString(), true)));
        disclosures.exportsOf(id, SHOWN).forEach(export -> things.add(new Thing("export", export.toString(), true)));
        return things;
    }

    private static Line line(Entry entry, HouseholdFile file) {
        return new Line(
                Formats.moment(entry.at()),
                entry.action().vietnamese(),
                entry.actor(),
                entry.role(),
                Objects.requireNonNullElse(entry.reason(), ""),
                ObjectWords.summary(named(entry, file)));
    }

    /** The log keeps ids; whoever reads this page may know the names of the household. */
    private static Entry named(Entry entry, HouseholdFile file) {
        var details = new HashMap<>(entry.details());
        details.computeIfPresent(
                "person",
                (_, id) -> file.people().stream()
                        .filter(person -> person.id().toString().equals(id))
                        .map(HouseholdFile.Person::name)
                        .findFirst()
                        .orElse(Formats.NOT_RECORDED));
        return new Entry(
                entry.number(),
                entry.at(),
                entry.account(),
                entry.actor(),
                entry.role(),
                entry.address(),
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.areaKey(),
                entry.reason(),
                entry.changes(),
                details);
    }

    private static String village(HouseholdFile file) {
        return file.residences().isEmpty() ? "" : file.residences().getFirst().village();
    }
}
