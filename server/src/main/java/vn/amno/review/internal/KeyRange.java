package vn.amno.review.internal;

import org.jspecify.annotations.Nullable;
import vn.amno.area.Areas;

/** Scope keys from one to another, both included. */
record KeyRange(int from, int to) {

    static final KeyRange NOWHERE = new KeyRange(1, 0);

    /** A range like any other and not "no condition", so that one statement uses the index on the key for all. */
    private static final KeyRange COUNTRY = new KeyRange(0, Integer.MAX_VALUE);

    /** Keys of a unit, or of the country. */
    static KeyRange of(Areas areas, @Nullable Integer unitId) {
        if (unitId == null) {
            return COUNTRY;
        }
        var unit = areas.get(unitId);
        return new KeyRange(unit.keyFrom(), unit.keyTo());
    }

    boolean contains(int key) {
        return key >= from && key <= to;
    }
}
