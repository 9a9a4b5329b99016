package vn.amno.household.duplicate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.BirthDate;

/** A record as an office would write it, before it is compared. */
record InventedPerson(
        UUID id,
        String surname,
        List<String> rest,
        boolean man,
        @Nullable LocalDate birth,
        boolean yearOnly,
        String citizenId) {

    String name() {
        return (surname + " " + String.join(" ", rest)).strip();
    }

    InventedPerson named(String first, List<String> others) {
        return new InventedPerson(id, first, others, man, birth, yearOnly, citizenId);
    }

    InventedPerson born(@Nullable LocalDate day, boolean onlyYear) {
        return new InventedPerson(id, surname, rest, man, day, onlyYear, citizenId);
    }

    InventedPerson ofOtherSex() {
        return new InventedPerson(id, surname, rest, !man, birth, yearOnly, citizenId);
    }

    InventedPerson withId(String digits) {
        return new InventedPerson(id, surname, rest, man, birth, yearOnly, digits);
    }

    InventedPerson as(UUID other) {
        return new InventedPerson(other, surname, rest, man, birth, yearOnly, citizenId);
    }

    Family.Kin kin() {
        return new Family.Kin(PersonName.of(name()).folded(), birth == null ? 0 : birth.getYear());
    }

    PersonFacts facts(Family family, int areaKey, Set<Integer> earlier) {
        return new PersonFacts(
                id,
                PersonName.of(name()),
                man ? "Nam" : "Nữ",
                birthDate(),
                index(),
                new Home(areaKey, earlier),
                family);
    }

    private @Nullable BirthDate birthDate() {
        if (birth == null) {
            return null;
        }
        return yearOnly ? BirthDate.ofYear(birth.getYear()) : BirthDate.of(birth);
    }

    private @Nullable IdIndex index() {
        if (citizenId.isEmpty()) {
            return null;
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(citizenId.getBytes(StandardCharsets.US_ASCII));
            return IdIndex.of(hash, citizenId.length());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
