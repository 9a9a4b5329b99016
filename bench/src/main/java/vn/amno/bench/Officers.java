package vn.amno.bench;

import java.util.EnumSet;
import java.util.UUID;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/** Who measures: a person held to areas as every other. */
final class Officers {

    private Officers() {}

    static Acting of(Scope scope) {
        return new Acting(
                new Actor(new UUID(0, 1), "đo", "", "", ""),
                scope,
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                false);
    }
}
