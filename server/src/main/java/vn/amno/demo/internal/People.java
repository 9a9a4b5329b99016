package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.amno.demo.internal.Person.Health;
import vn.amno.demo.internal.Person.Sex;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Education;

/** Makes single people of a given age. */
final class People {

    private static final int OLD_PAPERS_BEFORE = 1955;
    private static final int BASIC_SCHOOLING_SINCE = 1986;
    private static final int SERIAL_STEP = 76_543;
    private static final int SERIALS = 1_000_000;
    private static final int CENTURY = 100;
    private static final int NEW_CENTURY = 2000;

    private final Dice dice;
    private final Names names;
    private final Map<String, Integer> serials = new HashMap<>();

    People(Dice dice, Names names) {
        this.dice = dice;
        this.names = names;
    }

    /** Surname and ethnic group that a family shares. */
    record Family(String surname, String ethnicity) {}

    Family family() {
        return new Family(names.surname(), names.ethnicity());
    }

    /** One of the family by blood. */
    Person kin(Family family, Sex sex, LocalDate bornFrom, LocalDate bornTo) {
        return person(family.surname(), family.ethnicity(), sex, bornFrom, bornTo);
    }

    /** One who married into the family and keeps the own surname. */
    Person inLaw(Family family, Sex sex, LocalDate bornFrom, LocalDate bornTo) {
        return person(names.surname(), family.ethnicity(), sex, bornFrom, bornTo);
    }

    Sex anySex() {
        return dice.chance(51) ? Sex.MALE : Sex.FEMALE;
    }

    private Person person(String surname, String ethnicity, Sex sex, LocalDate bornFrom, LocalDate bornTo) {
        var day = LocalDate.ofEpochDay(dice.between((int) bornFrom.toEpochDay(), (int) bornTo.toEpochDay()));
        var year = day.getYear();
        var birth = year < OLD_PAPERS_BEFORE && dice.chance(35) ? BirthDate.ofYear(year) : BirthDate.of(day);
        return new Person(
                names.full(surname, sex, year),
                sex,
                birth,
                citizenId(sex, year),
                ethnicity,
                education(year),
                dice.chance(2.5) ? Health.DISABLED : Health.SOUND);
    }

    /** 0 + a province code that no province has, digit of century and sex, year of birth, six digits that do not count up. */
    private String citizenId(Sex sex, int year) {
        var century = (year < NEW_CENTURY ? 0 : 2) + (sex == Sex.MALE ? 0 : 1);
        var stem = "099%d%02d".formatted(century, year % CENTURY);
        var serial = serials.merge(stem, 1, Integer::sum);
        return "%s%06d".formatted(stem, (long) serial * SERIAL_STEP % SERIALS);
    }

    private Education education(int birthYear) {
        if (birthYear < 1950) {
            return pick(35, 45, 15, 4, 1, 0);
        }
        if (birthYear < 1970) {
            return pick(6, 28, 46, 15, 3, 2);
        }
        if (birthYear < BASIC_SCHOOLING_SINCE) {
            return pick(2, 14, 48, 24, 6, 6);
        }
        return pick(0, 4, 22, 44, 14, 16);
    }

    private Education pick(int none, int primary, int lower, int upper, int vocational, int higher) {
        return switch (dice.weighted(none, primary, lower, upper, vocational, higher)) {
            case 0 -> Education.BELOW_PRIMARY;
            case 1 -> Education.PRIMARY;
            case 2 -> Education.LOWER_SECONDARY;
            case 3 -> Education.UPPER_SECONDARY;
            case 4 -> Education.VOCATIONAL_INTERMEDIATE;
            default -> dice.chance(50) ? Education.COLLEGE : Education.UNIVERSITY;
        };
    }
}
