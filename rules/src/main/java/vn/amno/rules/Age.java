package vn.amno.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a member's age (tuổi tròn, tính theo ngày sinh) on a day: every age and year of birth between two bounds is possible.
 *
 * @param min youngest possible age in full years
 * @param max oldest possible age in full years
 */
record Age(int min, int max, int firstYear, int lastYear) {

    /** No rule looks beyond it, so older is the same. */
    private static final int OLDEST = 150;

    /** Not recorded, or recorded as a day yet to come, which is the same. */
    private static final Age UNKNOWN = new Age(0, OLDEST, Integer.MIN_VALUE, Integer.MAX_VALUE);

    static Age on(LocalDate day, @Nullable BirthDate birth) {
        if (birth == null || birth.from().isAfter(day)) {
            return UNKNOWN;
        }
        var latest = birth.to().isAfter(day) ? day : birth.to();
        return new Age(
                fullYears(latest, day),
                fullYears(birth.from(), day),
                birth.from().getYear(),
                latest.getYear());
    }

    Known bornFrom(int year) {
        if (firstYear >= year) {
            return Known.YES;
        }
        return lastYear < year ? Known.NO : Known.UNKNOWN;
    }

    /** Born on 29 February, one is a year older on 1 March of a common year. */
    private static int fullYears(LocalDate birth, LocalDate day) {
        var years = day.getYear() - birth.getYear();
        var monthsAhead = birth.getMonthValue() - day.getMonthValue();
        var birthdayToCome = monthsAhead > 0 || (monthsAhead == 0 && birth.getDayOfMonth() > day.getDayOfMonth());
        return Math.min(birthdayToCome ? years - 1 : years, OLDEST);
    }
}
