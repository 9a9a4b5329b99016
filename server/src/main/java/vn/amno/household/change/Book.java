package vn.amno.household.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import vn.amno.household.change.Row.Household;
import vn.amno.household.change.Row.Membership;
import vn.amno.household.change.Row.Person;
import vn.amno.household.change.Row.Residence;

/** The rows of the registry that a change may touch, at one moment. Immutable: what a change does to them gives another one. */
record Book(SortedMap<RowKey, Row> rows) {
    Book {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    static Book of(Collection<? extends Row> rows) {
        var sorted = new TreeMap<RowKey, Row>();
        rows.forEach(row -> sorted.put(row.key(), row));
        return new Book(sorted);
    }

    Book with(Row row) {
        var changed = new TreeMap<>(rows);
        changed.put(row.key(), row);
        return new Book(changed);
    }

    Book without(RowKey key) {
        var changed = new TreeMap<>(rows);
        changed.remove(key);
        return new Book(changed);
    }

    Household household(UUID id) {
        return (Household) Objects.requireNonNull(rows.get(RowKey.household(id)));
    }

    boolean has(RowKey key) {
        return rows.containsKey(key);
    }

    List<Household> households() {
        return all(Household.class).toList();
    }

    Person person(UUID id) {
        return (Person) Objects.requireNonNull(rows.get(RowKey.person(id)));
    }

    List<Person> people() {
        return all(Person.class).toList();
    }

    /** Everyone who belongs or belonged to the household: those who do first, in the order of the sheet. */
    List<Membership> memberships(UUID household) {
        return all(Membership.class)
                .filter(membership -> membership.household().equals(household))
                .sorted(Comparator.comparing((Membership membership) -> !membership.open())
                        .thenComparing(Membership::ordinal)
                        .thenComparing(Membership::from)
                        .thenComparing(Membership::person))
                .toList();
    }

    List<Membership> present(UUID household) {
        return memberships(household).stream().filter(Membership::open).toList();
    }

    Optional<Membership> present(UUID household, UUID person) {
        return present(household).stream()
                .filter(membership -> membership.person().equals(person))
                .findFirst();
    }

    /** In any household, as far as this snapshot knows. */
    List<Membership> membershipsOf(UUID person) {
        return all(Membership.class)
                .filter(membership -> membership.person().equals(person))
                .toList();
    }

    Optional<Residence> home(UUID household) {
        return residences(household).filter(residence -> residence.to() == null).findFirst();
    }

    Stream<Residence> residences(UUID household) {
        return all(Residence.class).filter(residence -> residence.household().equals(household));
    }

    /** Who heads the household on a day. */
    List<Membership> heads(UUID household, LocalDate day) {
        return memberships(household).stream()
                .filter(membership -> membership.heads() && membership.includes(day))
                .toList();
    }

    private <T extends Row> Stream<T> all(Class<T> type) {
        return rows.values().stream().filter(type::isInstance).map(type::cast);
    }
}
