package vn.amno.kernel;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts on this thread, where, and what they may do and see (phiên làm việc). Bound by whoever knows the person: the web for a request, a job for its
 * own work. Read by services, pages, the log and the database connection. It does not follow work to another thread; whoever hands work on hands it on too.
 *
 * @param system whether this is work of the system itself, which the database lets pass row-level security
 */
public record Acting(Actor actor, Scope scope, Set<Right> rights, Set<Field> fields, boolean system) {

    /** Where nobody is bound: sees nothing, may do nothing. */
    public static final Acting NOBODY = new Acting(Actor.NOBODY, Scope.NOWHERE, Set.of(), Set.of(), false);

    private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

    public Acting {
        rights = Set.copyOf(rights);
        fields = Set.copyOf(fields);
    }

    /**
     * Work of the system itself, everywhere.
     *
     * @param work its name in the log, in Vietnamese
     */
    public static Acting system(String work) {
        return new Acting(
                Actor.system(work), Scope.EVERYWHERE, EnumSet.allOf(Right.class), EnumSet.allOf(Field.class), true);
    }

    /** The same person, whose work the database lets pass row-level security; the service answers for the areas. */
    public Acting asSystem() {
        return new Acting(actor, scope, rights, fields, true);
    }

    public static Acting current() {
        return CURRENT.orElse(NOBODY);
    }

    /** To run work as this one: {@code acting.carrier().run(...)}. */
    public ScopedValue.Carrier carrier() {
        return ScopedValue.where(CURRENT, this);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    public boolean sees(Field field) {
        return fields.contains(field);
    }
}
