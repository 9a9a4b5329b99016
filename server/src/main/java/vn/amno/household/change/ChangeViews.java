package vn.amno.household.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdId;
import vn.amno.household.Restrictions;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.household.change.Row.Household;
import vn.amno.household.change.Row.Membership;
import vn.amno.kernel.Folding;

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
        var restricted = inside.restricted(book.memberships(household.id()).stream()
                .map(Membership::person)
                .distinct()
                .toList());
        var home = book.residences(household.id())
                .max(Comparator.comparing(Row.Residence::from))
                .orElse(null);
        return new HouseholdView(
                new HouseholdId(household.id()),
                household.code(),
                head(book, household, restricted),
                household.communeId(),
                home == null ? null : home.villageId(),
                household.closedOn(),
                book.memberships(household.id()).stream()
                        .filter(membership -> !membership.endReason().equals(HouseholdFile.RELATION_CHANGED))
                        .map(membership -> view(book, membership, restricted.contains(membership.person())))
                        .toList());
    }

    /** Shown where it is the name of somebody of the household who is not restricted, and of nobody who is. */
    private static String head(Book book, Household household, Set<UUID> restricted) {
        if (restricted.isEmpty()) {
            return household.head();
        }
        var named = book.memberships(household.id()).stream()
                .map(membership -> book.person(membership.person()))
                .filter(person -> Folding.fold(person.name()).equals(Folding.fold(household.head())))
                .map(Row.Person::id)
                .toList();
        return named.isEmpty() || named.stream().anyMatch(restricted::contains)
                ? Restrictions.HIDDEN
                : household.head();
    }

    private PersonView view(Book book, Membership membership, boolean restricted) {
        var person = book.person(membership.person());
        if (restricted) {
            return new PersonView(
                    person.id(),
                    Restrictions.HIDDEN,
                    membership.relation(),
                    "",
                    null,
                    "",
                    "",
                    since(book, membership),
                    membership.to(),
                    membership.endReason(),
                    person.diedOn(),
                    true);
        }
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
                person.diedOn(),
                false);
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
