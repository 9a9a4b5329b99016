package vn.amno.household.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdId;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.household.change.Row.Household;
import vn.amno.household.change.Row.Membership;

/** Turns rows into what pages show: citizen ids masked, births only to who may see them left to the page. */
@Component
class ChangeViews {

    private final RegistryInside inside;

    ChangeViews(RegistryInside inside) {
        this.inside = inside;
    }

    Comparison compare(Book before, Book after) {
        return new Comparison(views(before), views(after));
    }

    List<HouseholdView> views(Book book) {
        return book.households().stream()
                .map(household -> view(book, household))
                .toList();
    }

    HouseholdView view(Book book, Household household) {
        var home = book.residences(household.id())
                .max(Comparator.comparing(Row.Residence::from))
                .orElse(null);
        return new HouseholdView(
                new HouseholdId(household.id()),
                household.code(),
                household.head(),
                household.communeId(),
                home == null ? null : home.villageId(),
                household.closedOn(),
                book.memberships(household.id()).stream()
                        .filter(membership -> !membership.endReason().equals(HouseholdFile.RELATION_CHANGED))
                        .map(membership -> view(book, membership))
                        .toList());
    }

    private PersonView view(Book book, Membership membership) {
        var person = book.person(membership.person());
        return new PersonView(
                person.id(),
                person.name(),
                membership.relation(),
                person.sex(),
                person.birth(),
                person.ethnicity(),
                person.citizenId().isEmpty() ? "" : inside.masked(person.citizenId()),
                since(book, membership),
                membership.to(),
                membership.endReason(),
                person.diedOn());
    }

    /** Since when without a break, whatever the relation was. */
    private static LocalDate since(Book book, Membership membership) {
        var from = membership.from();
        var earlier = book.membershipsOf(membership.person()).stream()
                .filter(other -> other.household().equals(membership.household()))
                .filter(other -> other.endReason().equals(HouseholdFile.RELATION_CHANGED))
                .sorted(Comparator.comparing(Membership::from).reversed())
                .toList();
        for (var other : earlier) {
            if (from.minusDays(1).equals(other.to())) {
                from = other.from();
            }
        }
        return from;
    }
}
