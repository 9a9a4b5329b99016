package vn.amno.household.change;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to one row (bút toán).
 *
 * @param before null when there was no such row
 * @param after null when there is none any more
 */
record Effect(
        RowKey key,
        @Nullable SortedMap<String, String> before,
        @Nullable SortedMap<String, String> after) {

    /** What leads from one snapshot to another. */
    static List<Effect> between(Book before, Book after) {
        var effects = new ArrayList<Effect>();
        var keys = new TreeMap<>(before.rows());
        keys.putAll(after.rows());
        for (var key : keys.keySet()) {
            var was = fields(before, key);
            var is = fields(after, key);
            if (was == null ? is != null : !was.equals(is)) {
                effects.add(new Effect(key, was, is));
            }
        }
        return effects;
    }

    private static @Nullable SortedMap<String, String> fields(Book book, RowKey key) {
        var row = book.rows().get(key);
        return row == null ? null : row.fields();
    }
}
