package vn.amno.review.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.amno.audit.Entries;
import vn.amno.audit.Entries.Thing;
import vn.amno.audit.Entry;
import vn.amno.audit.ObjectWords;
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
    private final Entries entries;
    private final PlaceNames places;

    HouseholdLogs(Households households, Reviews reviews, Entries entries, PlaceNames places) {
        this.households = households;
        this.reviews = reviews;
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
                found.stream().limit(SHOWN).map(HouseholdLogs::line).toList(),
                found.size() > SHOWN,
                "/households/" + id.value());
    }

    /** What was done to the household itself, and the files that its sheets came from. */
    private List<Thing> things(HouseholdId id) {
        var things = new ArrayList<Thing>();
        things.add(new Thing("household", id.value().toString()));
        reviews.batches(id).forEach(batch -> things.add(new Thing("import", batch.toString())));
        return things;
    }

    private static Line line(Entry entry) {
        return new Line(
                Formats.moment(entry.at()),
                entry.action().vietnamese(),
                entry.actor(),
                entry.role(),
                ObjectWords.summary(entry));
    }

    private static String village(HouseholdFile file) {
        return file.residences().isEmpty() ? "" : file.residences().getFirst().village();
    }
}
