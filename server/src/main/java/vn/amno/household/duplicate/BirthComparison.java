package vn.amno.household.duplicate;

import java.time.LocalDate;
import java.util.Optional;
import vn.amno.household.DuplicateReason;

/** Compares days and years of birth. The weights suppose that births are spread over some 55 years. */
final class BirthComparison {

    private static final Evidence SAME_DATE = new Evidence(DuplicateReason.SAME_BIRTH_DATE, 12.5);
    private static final Evidence SWAPPED = new Evidence(DuplicateReason.BIRTH_DAY_AND_MONTH_SWAPPED, 8.5);
    private static final Evidence ONE_PART = new Evidence(DuplicateReason.BIRTH_ONE_PART, 4);
    private static final Evidence YEAR_SLIP = new Evidence(DuplicateReason.BIRTH_YEAR_SLIP, 6.5);
    private static final Evidence SAME_YEAR = new Evidence(DuplicateReason.SAME_BIRTH_YEAR, 4.5);
    private static final Evidence NEAR_YEAR = new Evidence(DuplicateReason.NEAR_BIRTH_YEAR, 0.5);
    private static final Evidence OTHER_DAY = new Evidence(DuplicateReason.OTHER_BIRTH_DAY, -1);
    private static final Evidence OTHER = new Evidence(DuplicateReason.OTHER_BIRTH, -10);

    private BirthComparison() {}

    /** Empty when one of the two is not recorded. */
    static Optional<Evidence> compare(PersonFacts one, PersonFacts two) {
        if (one.birth() == null || two.birth() == null) {
            return Optional.empty();
        }
        return Optional.of(
                one.bornOnKnownDay() && two.bornOnKnownDay()
                        ? days(one.birth().from(), two.birth().from())
                        : years(one.birthYear(), two.birthYear()));
    }

    private static Evidence days(LocalDate one, LocalDate two) {
        if (one.equals(two)) {
            return SAME_DATE;
        }
        var sameDay = one.getDayOfMonth() == two.getDayOfMonth();
        var sameMonth = one.getMonthValue() == two.getMonthValue();
        if (one.getYear() != two.getYear()) {
            return sameDay && sameMonth && yearSlip(one.getYear(), two.getYear()) ? YEAR_SLIP : OTHER;
        }
        if (one.getDayOfMonth() == two.getMonthValue() && one.getMonthValue() == two.getDayOfMonth()) {
            return SWAPPED;
        }
        return sameDay || sameMonth ? ONE_PART : OTHER_DAY;
    }

    private static Evidence years(int one, int two) {
        return switch (Math.abs(one - two)) {
            case 0 -> SAME_YEAR;
            case 1 -> NEAR_YEAR;
            default -> OTHER;
        };
    }

    /** One digit other, or the last two changed about. */
    private static boolean yearSlip(int one, int two) {
        return Math.abs(one - two) == 1 || Slips.near(String.valueOf(one), String.valueOf(two));
    }
}
