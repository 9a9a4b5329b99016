package vn.amno.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.LegalRef;

/** A closed list of terms (danh mục), such as the 54 ethnic groups. */
public record ReferenceList(String id, String name, LegalRef source, List<Item> items) {
    public ReferenceList {
        items = List.copyOf(items);
    }

    public Optional<Item> find(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /**
     * One entry.
     *
     * @param code text, leading zeros kept
     * @param source the list's, unless the entry has one of its own
     * @param from first day on which the entry may be used; null where the list sets none
     * @param to last such day; null where the list sets none
     */
    public record Item(
            String code,
            String name,
            LegalRef source,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public Item {
            if (from != null && to != null && from.isAfter(to)) {
                throw new IllegalArgumentException(
                        "The entry %s starts on %s, after its end %s.".formatted(code, from, to));
            }
        }

        public boolean inForceOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
