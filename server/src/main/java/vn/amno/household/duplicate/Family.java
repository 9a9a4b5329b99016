package vn.amno.household.duplicate;

import java.util.List;
import java.util.UUID;

/**
 * The household somebody belongs to, or belonged to last; one object for all its people.
 *
 * @param head folded name of the head
 * @param kin everybody in it
 */
record Family(UUID household, String head, List<Kin> kin) {

    Family {
        kin = List.copyOf(kin);
    }

    /**
     * @param name folded
     * @param year of birth; 0 when not recorded
     */
    record Kin(String name, int year) {

        boolean mayBe(Kin other) {
            return name.equals(other.name) && (year == 0 || other.year == 0 || Math.abs(year - other.year) <= 1);
        }
    }

    /** How many people of the other family have the name and year of birth of one here, the two compared people themselves left out. */
    long shared(String self, Family other, String otherSelf) {
        return kin.stream()
                .filter(one -> !one.name().equals(self))
                .filter(one -> other.kin.stream().anyMatch(two -> !two.name().equals(otherSelf) && one.mayBe(two)))
                .count();
    }
}
