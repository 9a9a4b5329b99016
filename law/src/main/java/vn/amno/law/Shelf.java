package vn.amno.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the single values of one part of a file; all shelves of a book fill the same list. */
final class Shelf {

    /** What the values of one part have in common. */
    record Scope(String file, String group, String jurisdiction, Period period) {}

    /**
     * A value as people read it.
     *
     * @param text null where it was not recovered
     * @param unit empty where it has none
     */
    record Reading(String name, @Nullable String text, String unit) {}

    /** A value and the file it was read from. */
    record Entry(String file, LawValue value) {}

    private final List<Entry> entries;
    private final Scope scope;
    private final String prefix;

    Shelf(List<Entry> entries, Scope scope, String prefix) {
        this.entries = entries;
        this.scope = scope;
        this.prefix = prefix;
    }

    /** A shelf for a part: its keys begin with this shelf's prefix and the part's name. */
    Shelf under(String part) {
        return new Shelf(entries, scope, prefix + part + ".");
    }

    void put(String key, Reading reading, Basis basis) {
        var period = scope.period();
        entries.add(new Entry(
                scope.file(),
                new LawValue(
                        prefix + key,
                        scope.group(),
                        reading.name(),
                        reading.text(),
                        reading.unit(),
                        period.from(),
                        period.to(),
                        scope.jurisdiction(),
                        basis.shownRef(),
                        basis.shownNote())));
    }
}
