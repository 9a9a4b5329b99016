package vn.amno.review.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdFile.Person;
import vn.amno.household.HouseholdFile.Residence;
import vn.amno.review.Reviews.RecordedAssessment;
import vn.amno.review.web.HouseholdPage.Event;
import vn.amno.rules.Verdict;

/** What happened to a household, newest first. */
final class Histories {

    private Histories() {}

    static List<Event> of(HouseholdFile file, List<RecordedAssessment> assessments, PlaceNames places) {
        var events = new ArrayList<Event>();
        addReviews(assessments, events);
        addResidences(file, places, events);
        for (var person : file.people()) {
            addPerson(person, file, events);
        }
        var closedOn = file.closedOn();
        if (closedOn != null) {
            events.add(new Event(closedOn, "Hộ không còn trong sổ từ ngày này.", null, null, ""));
        }
        events.sort(Comparator.comparing(Event::day).reversed());
        return events;
    }

    private static void addReviews(List<RecordedAssessment> assessments, List<Event> events) {
        var oldestFirst = assessments.reversed();
        Verdict before = null;
        for (var recorded : oldestFirst) {
            var after = recorded.assessment().verdict();
            var changed = before != null && before != after;
            events.add(new Event(
                    recorded.reviewDate(),
                    "Phiếu rà soát %d:%s".formatted(recorded.year(), changed ? " từ" : ""),
                    changed ? before : null,
                    after,
                    "theo chuẩn " + recorded.standardId().toUpperCase(Locale.ROOT) + "."));
            before = after;
        }
    }

    private static void addResidences(HouseholdFile file, PlaceNames places, List<Event> events) {
        var oldestFirst = file.residences().reversed();
        for (var index = 0; index < oldestFirst.size(); index++) {
            var residence = oldestFirst.get(index);
            var verb = index == 0 ? "Vào sổ hộ tại " : "Chuyển đến ";
            events.add(new Event(residence.from(), verb + address(residence, places) + ".", null, null, ""));
        }
    }

    private static String address(Residence residence, PlaceNames places) {
        return places.address(residence.village(), residence.communeId());
    }

    /** Who goes on with another relation, as when the head changes, neither left nor came. */
    private static void addPerson(Person person, HouseholdFile file, List<Event> events) {
        var goesOn = person.endReason().equals(HouseholdFile.RELATION_CHANGED);
        var wentOn = file.people().stream()
                .anyMatch(other -> other.endReason().equals(HouseholdFile.RELATION_CHANGED)
                        && other.id().equals(person.id())
                        && person.from().minusDays(1).equals(other.to()));
        if (wentOn) {
            var relation = Words.inSentence(person.relation());
            events.add(new Event(person.from(), person.name() + " nay là " + relation + ".", null, null, ""));
        } else if (person.from().isAfter(file.registeredOn())) {
            var relation = person.relation().isEmpty() ? "" : " (" + Words.inSentence(person.relation()) + ")";
            events.add(new Event(person.from(), person.name() + relation + " vào hộ.", null, null, ""));
        }
        var to = person.to();
        if (to != null && !goesOn) {
            events.add(new Event(to, person.name() + " rời hộ" + reason(person.endReason()) + ".", null, null, ""));
        }
    }

    private static String reason(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "" : ": " + Words.inSentence(reason);
    }
}
