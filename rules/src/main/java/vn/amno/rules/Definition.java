package vn.amno.rules;

import java.util.List;

/** How an indicator is computed from the members (thành viên) of a household. Ages are full years on the day of the review. */
public sealed interface Definition {

    /** Nothing is computed: the surveyor's tick is the fact. Also used while the legal wording is not known. */
    record TickOnly() implements Definition {}

    /**
     * A member who is able and willing to work has no job, or works for wages without a contract. Working age itself is
     * judged by the surveyor, who records such members as jobless or waged. Nobody is asked about the work of a child below {@code childBelow}, so a
     * blank there is not a gap.
     */
    record Employment(int childBelow) implements Definition {}

    /** Dependants are more than {@code shareAbove} percent of the members. */
    record Dependants(int shareAbove, int childBelow, int elderlyFrom) implements Definition {}

    /** A child below the age is stunted or underweight. */
    record Nutrition(int childBelow) implements Definition {}

    /** A member of the age or older has no health insurance. */
    record HealthInsurance(int ageFrom) implements Definition {}

    /**
     * A member from {@code ageFrom} to {@code ageTo} (both included) is neither studying nor has the level for the age: lower
     * secondary below {@code upperSecondaryFrom}, from then on upper secondary or a vocational certificate.
     */
    record AdultEducation(int ageFrom, int ageTo, int upperSecondaryFrom) implements Definition {}

    /** A member of the age or older, born in the year or later, has not finished {@code level} and is not in school. */
    record BasicSchooling(int ageFrom, int bornFromYear, Education level) implements Definition {}

    /** A child is not in the school that fits its age. */
    record SchoolAttendance(List<Band> bands) implements Definition {
        public SchoolAttendance {
            bands = List.copyOf(bands);
            if (bands.isEmpty()) {
                throw new IllegalArgumentException("School attendance needs at least one band of ages.");
            }
        }
    }

    /**
     * Ages at which one school level is due.
     *
     * @param levels what counts as attending; any of them
     */
    record Band(int ageFrom, int ageBelow, List<Schooling> levels) {
        public Band {
            levels = List.copyOf(levels);
            if (ageFrom >= ageBelow) {
                throw new IllegalArgumentException("No age is from %d and below %d.".formatted(ageFrom, ageBelow));
            }
        }
    }
}
