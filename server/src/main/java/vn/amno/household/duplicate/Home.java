package vn.amno.household.duplicate;

import java.util.Set;

/**
 * Where somebody lives and lived.
 *
 * @param areaKey scope key of the village now, or of the last one
 * @param earlier numbers of communes lived in before
 */
record Home(int areaKey, Set<Integer> earlier) {

    private static final int KEYS_PER_COMMUNE = 1_000;

    Home {
        earlier = Set.copyOf(earlier);
    }

    /** Number of the commune, by its scope keys. */
    int commune() {
        return communeOf(areaKey);
    }

    static int communeOf(int areaKey) {
        return areaKey / KEYS_PER_COMMUNE;
    }

    boolean sharesPastWith(Home other) {
        return earlier.contains(other.commune())
                || other.earlier.contains(commune())
                || earlier.stream().anyMatch(other.earlier::contains);
    }
}
