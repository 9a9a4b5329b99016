package vn.amno.household.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/** Who sent an import, and within which areas; what is done with the file later, in the background, is done for this one. */
record Sender(@Nullable UUID account, String name, String role, Scope scope) {

    static Sender current() {
        var acting = Acting.current();
        return new Sender(
                acting.actor().account(), acting.actor().name(), acting.actor().role(), acting.scope());
    }

    /** The first of the scope; what belongs to the import carries it. */
    int areaKey() {
        return scope.slots()[0];
    }

    List<Integer> bounds() {
        return scope.ranges().stream()
                .flatMap(range -> List.of(range.from(), range.to()).stream())
                .toList();
    }

    /** Bulk loading passes row-level security, which refuses it; so services hold this work to the scope. */
    Acting acting() {
        return new Acting(new Actor(account, name, role, "", ""), scope, Set.of(Right.IMPORT_SHEETS), Set.of(), true);
    }
}
