package vn.amno.household.change;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes back what a change did, field by field. What has become something else since then stands against it. */
final class UndoPlan {

    /** Imports may renumber the members of a household; that is no change of who belongs to it. */
    private static final Set<String> UNIMPORTANT = Set.of("ordinal");

    private UndoPlan() {}

    static Book undo(List<Effect> effects, Book book) {
        var result = book;
        for (var effect : effects.reversed()) {
            result = undo(effect, result);
        }
        refuseOrphans(result);
        return result;
    }

    private static Book undo(Effect effect, Book book) {
        var row = book.rows().get(effect.key());
        var after = effect.after();
        var before = effect.before();
        if (after == null) {
            if (row != null || before == null) {
                throw changedSince();
            }
            return book.with(Row.of(effect.key(), before));
        }
        if (row == null) {
            throw changedSince();
        }
        var now = row.fields();
        if (before == null) {
            if (!important(now).equals(important(after))) {
                throw changedSince();
            }
            return book.without(effect.key());
        }
        return book.with(Row.of(effect.key(), restored(before, after, now)));
    }

    /** Whoever goes must not leave a membership or a home behind that something later made. */
    private static void refuseOrphans(Book book) {
        for (var key : book.rows().keySet()) {
            var orphan = switch (key.table()) {
                case HOUSEHOLD, PERSON -> false;
                case RESIDENCE -> !book.has(RowKey.household(key.id()));
                case MEMBERSHIP -> !book.has(RowKey.person(key.member()));
            };
            if (orphan) {
                throw changedSince();
            }
        }
    }

    private static SortedMap<String, String> restored(
            SortedMap<String, String> before, SortedMap<String, String> after, SortedMap<String, String> now) {
        var names = new TreeMap<>(before);
        names.putAll(after);
        var result = new TreeMap<>(now);
        for (var name : names.keySet()) {
            if (Objects.equals(before.get(name), after.get(name))) {
                continue;
            }
            if (!Objects.equals(now.get(name), after.get(name)) && !UNIMPORTANT.contains(name)) {
                throw changedSince();
            }
            put(result, name, before.get(name));
        }
        return result;
    }

    private static void put(SortedMap<String, String> fields, String name, @Nullable String value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }

    private static SortedMap<String, String> important(SortedMap<String, String> fields) {
        var important = new TreeMap<>(fields);
        important.keySet().removeAll(UNIMPORTANT);
        return important;
    }

    private static ObjectionException changedSince() {
        return new ObjectionException(
                "",
                "Sổ đã ghi điều khác về hộ này sau thay đổi cần hủy (thay đổi duyệt sau, hoặc phiếu rà soát nhập sau). Hủy hoặc sửa điều ghi sau trước.");
    }
}
