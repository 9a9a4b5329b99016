package vn.amno.household.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.BirthDate;

/**
 * What is compared of a person. Ethnicity is left out on purpose: it is sensitive and tells few people apart.
 *
 * @param id of the person, or that the person will get when the file is written
 * @param sex {@code Nam}, {@code Nữ} or empty
 * @param birth null when not recorded
 * @param citizenId null when not recorded
 */
record PersonFacts(
        UUID id,
        PersonName name,
        String sex,
        @Nullable BirthDate birth,
        @Nullable IdIndex citizenId,
        Home home,
        Family family) {

    /** Whether the day of birth is known; 1 January is what offices write when only the year is. */
    boolean bornOnKnownDay() {
        return birth != null && birth.exact() && !(birth.from().getDayOfYear() == 1);
    }

    /** 0 when not recorded. */
    int birthYear() {
        return birth == null ? 0 : birth.from().getYear();
    }
}
