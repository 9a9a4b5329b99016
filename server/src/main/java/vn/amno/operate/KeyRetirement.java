package vn.amno.operate;

import java.util.Map;

/** Old keys that nothing needs any more (thôi dùng khóa mã hóa cũ). */
public interface KeyRetirement {

    /** Place of the log in {@link Outcome#held}. */
    String LOG = "audit.entry.changes";

    /**
     * Looks whether anything in the database names the key: something sealed, an index, an entry of the log. If nothing does, the key is not asked for at a start
     * any more, and that is recorded. The key itself is the caller's to put away.
     *
     * @param newest key that seals; all data has to be under it before another one goes
     */
    Outcome retire(int key, int newest);

    /**
     * @param changed whether the change to the newest key has ended
     * @param held how much each place still holds; empty, with {@code changed}, where the key was retired
     */
    record Outcome(boolean changed, Map<String, Long> held) {

        public Outcome {
            held = Map.copyOf(held);
        }

        public boolean retired() {
            return changed && held.isEmpty();
        }
    }
}
