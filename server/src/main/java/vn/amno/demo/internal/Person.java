package vn.amno.demo.internal;

import java.time.LocalDate;
import java.time.Period;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Education;

/**
 * One invented person. Who it is never changes; what a review asks of it is made anew each year, except what stays with a person.
 *
 * @param citizenId invented, of the province code that no province has; shown once the person is of age
 * @param education highest level the person reaches; children have less until their age
 */
record Person(
        String name, Sex sex, BirthDate birth, String citizenId, String ethnicity, Education education, Health health) {

    static final int OF_AGE = 18;

    enum Sex {
        MALE("Nam"),
        FEMALE("Nữ");

        private final String label;

        Sex(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    enum Health {
        SOUND,
        DISABLED
    }

    /** Full years on the day; of a person whose birthday is not known, the most it can be. */
    int age(LocalDate day) {
        return Period.between(birth.from(), day).getYears();
    }
}
