package vn.amno.kernel;

import java.util.function.BooleanSupplier;

/** Whether whoever acts on this thread has shown a moment ago who they are. Bound by whoever knows the session; nobody's is stale. */
public final class Freshness {

    private static final ScopedValue<BooleanSupplier> CURRENT = ScopedValue.newInstance();

    private Freshness() {}

    /**
     * Adds to what is bound around some work.
     *
     * @param fresh asked only where it matters
     */
    public static ScopedValue.Carrier with(ScopedValue.Carrier bound, BooleanSupplier fresh) {
        return bound.where(CURRENT, fresh);
    }

    public static boolean current() {
        return CURRENT.isBound() && CURRENT.get().getAsBoolean();
    }

    /** Throws {@link Stale}, upon which the person is asked again and comes back. Work of the system itself passes. */
    public static void require() {
        if (!Acting.current().system() && !current()) {
            throw new Stale();
        }
    }

    /** To be answered by asking again. */
    public static final class Stale extends RuntimeException {

        private Stale() {
            super("Who acts has to show again who they are");
        }
    }
}
