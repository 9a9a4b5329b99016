package vn.amno.household.change;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a change needs to know beside the rows it touches.
 *
 * @param today nothing is recorded for a day after it
 * @param ids of new people and households
 */
record Circumstances(LocalDate today, Supplier<UUID> ids, Places places) {

    int areaKeyOf(int commune, @Nullable Integer village) {
        return places.areaKeyOf(commune, village);
    }

    boolean taken(int commune, String code) {
        return places.taken(commune, code);
    }

    /** What is known of places. */
    interface Places {

        /**
         * Scope key; refuses a village that is not in the commune.
         *
         * @param village null for the commune as a whole
         */
        int areaKeyOf(int commune, @Nullable Integer village);

        /** Whether the key is that of the commune or of one of its villages. */
        boolean isIn(int commune, int areaKey);

        /** Whether a household of the commune has that code, even one that ended. */
        boolean taken(int commune, String code);
    }
}
