package vn.amno.household.change;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which row of the registry.
 *
 * @param id of the household; of a person row the person
 * @param person of a membership only
 * @param from first day, of a membership or residence only
 */
record RowKey(
        Table table,
        UUID id,
        @Nullable UUID person,
        @Nullable LocalDate from) implements Comparable<RowKey> {

    /** In the order in which rows can be inserted; they are deleted the other way. */
    enum Table {
        HOUSEHOLD,
        PERSON,
        RESIDENCE,
        MEMBERSHIP
    }

    static RowKey household(UUID id) {
        return new RowKey(Table.HOUSEHOLD, id, null, null);
    }

    static RowKey person(UUID id) {
        return new RowKey(Table.PERSON, id, null, null);
    }

    static RowKey residence(UUID household, LocalDate from) {
        return new RowKey(Table.RESIDENCE, household, null, from);
    }

    static RowKey membership(UUID household, UUID person, LocalDate from) {
        return new RowKey(Table.MEMBERSHIP, household, person, from);
    }

    LocalDate day() {
        return Objects.requireNonNull(from);
    }

    UUID member() {
        return Objects.requireNonNull(person);
    }

    /** As it is stored to find what later changes touch the same row. */
    String text() {
        return switch (table) {
            case HOUSEHOLD -> "household/" + id;
            case PERSON -> "person/" + id;
            case RESIDENCE -> "residence/%s/%s".formatted(id, from);
            case MEMBERSHIP -> "membership/%s/%s/%s".formatted(id, person, from);
        };
    }

    static RowKey parse(String text) {
        var parts = text.split("/", -1);
        var id = UUID.fromString(parts[1]);
        return switch (parts[0]) {
            case "household" -> household(id);
            case "person" -> person(id);
            case "residence" -> residence(id, LocalDate.parse(parts[2]));
            case "membership" -> membership(id, UUID.fromString(parts[2]), LocalDate.parse(parts[3]));
            default -> throw new IllegalArgumentException("No row is called \"%s\".".formatted(parts[0]));
        };
    }

    @Override
    public int compareTo(RowKey other) {
        var byTable = table.compareTo(other.table);
        return byTable != 0 ? byTable : text().compareTo(other.text());
    }
}
