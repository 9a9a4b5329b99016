package vn.amno.household.duplicate;

import java.util.Map;
import vn.amno.kernel.Scope;

/** The ranges of a scope as parameters, for the work of the system, which no policy holds to it. */
final class Slots {

    private Slots() {}

    static Map<String, Integer> of(Scope scope) {
        var slots = scope.slots();
        return Map.of(
                "from1", slots[0], "to1", slots[1], "from2", slots[2], "to2", slots[3], "from3", slots[4], "to3",
                slots[5]);
    }
}
