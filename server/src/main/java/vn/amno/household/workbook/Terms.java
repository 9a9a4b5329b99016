package vn.amno.household.workbook;

import java.util.HashMap;
import java.util.Map;
import vn.amno.kernel.Folding;
import vn.amno.law.ReferenceList;

/** Names of a reference list as people write them: with other marks, spaces and hyphens, by code, or by a usual other spelling. */
final class Terms {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    /**
     * @param spellings other spelling to name; used where the list has that name
     */
    Terms(ReferenceList list, Map<String, String> spellings) {
        for (var item : list.items()) {
            names.put(item.name(), item.name());
            names.put(Labels.key(item.name()), item.name());
            names.put(item.code(), item.name());
            // Two names that differ in their marks only are told apart by the marks alone.
            folded.merge(fold(item.name()), item.name(), (_, _) -> "");
        }
        spellings.forEach((spelling, name) -> {
            if (names.containsKey(name)) {
                names.put(Labels.key(spelling), name);
            }
        });
    }

    /** The name as in the list; empty for text that is none of them. */
    String find(String text) {
        var exact = names.get(text);
        if (exact != null || text.isEmpty()) {
            return exact == null ? "" : exact;
        }
        var spelled = names.get(Labels.key(text));
        return spelled == null ? folded.getOrDefault(fold(text), "") : spelled;
    }

    private static String fold(String text) {
        return Folding.fold(text).replace(" ", "");
    }
}
