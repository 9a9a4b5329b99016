package vn.amno.law;

import java.util.List;
import java.util.Optional;
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
     */
    public record Item(String code, String name) {}
}
