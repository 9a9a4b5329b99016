package vn.amno.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of birth (ngày sinh) of which only the year may be known; many old people have no more on their papers.
 *
 * @param from first day it can be
 * @param to last day it can be; equal to {@code from} when the day is known
 */
public record BirthDate(LocalDate from, LocalDate to) {
    public BirthDate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A birth between %s and %s cannot be.".formatted(from, to));
        }
    }

    public static BirthDate of(LocalDate day) {
        return new BirthDate(day, day);
    }

    public static BirthDate ofYear(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** As two columns keep it: null unless both are there. */
    public static @Nullable BirthDate between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : new BirthDate(from, to);
    }

    public boolean exact() {
        return from.equals(to);
    }
}
