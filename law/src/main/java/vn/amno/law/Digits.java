package vn.amno.law;

import org.jspecify.annotations.Nullable;

/** Whole numbers as people in Vietnam write them. */
final class Digits {

    private Digits() {}

    /** {@code 1.500.000}; null stays null. */
    static @Nullable String grouped(@Nullable Long number) {
        return number == null ? null : Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }
}
