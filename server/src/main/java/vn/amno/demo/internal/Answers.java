package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.demo.internal.Person.Health;
import vn.amno.household.workbook.MemberRow;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;

/** What a review sheet says of each member on a day. Most of it follows from age and from what stays with the person. */
final class Answers {

    private static final int HUNDRED = 100;
    private static final int PRESCHOOL_FROM = 3;
    private static final int PRIMARY_FROM = 6;
    private static final int LOWER_SECONDARY_FROM = 12;
    private static final int UPPER_SECONDARY_FROM = 16;
    private static final int COLLEGE_UNTIL = 21;
    private static final int GRADUATE_FROM = 22;
    private static final int INSURED_APART_FROM = 6;
    private static final int RETIREMENT = 60;
    private static final int FRAIL = 75;
    private static final int ALLOWANCE_FROM = 80;

    private final Dice dice;

    Answers(Dice dice) {
        this.dice = dice;
    }

    /** Gaps that the sheet is to show: whether anybody lacks insurance, whether a child misses school. */
    record Gaps(Known uninsured, Known outOfSchool) {}

    /** What the registry takes up of people that no sheet asks about. */
    static List<MemberRow> unasked(Home home, LocalDate day) {
        var blank =
                new Member(null, null, null, Known.UNKNOWN, null, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);
        return home.members().stream()
                .map(member -> row(member, day, withBirth(blank, member.person())))
                .toList();
    }

    List<MemberRow> asked(Home home, Gaps gaps, LocalDate day) {
        var people = home.members().stream().map(Home.Member::person).toList();
        var uninsured = gaps.uninsured() == Known.YES
                ? oneOf(people.stream()
                        .filter(person -> person.age(day) >= INSURED_APART_FROM)
                        .toList())
                : null;
        var truant = gaps.outOfSchool() == Known.YES
                ? oneOf(people.stream()
                        .filter(person -> person.age(day) >= PRIMARY_FROM && person.age(day) < UPPER_SECONDARY_FROM - 2)
                        .toList())
                : null;
        var rows = new ArrayList<MemberRow>();
        for (var member : home.members()) {
            var person = member.person();
            var insured = gaps.uninsured() == Known.NO || (!person.equals(uninsured) && !dice.chance(30));
            var schooling = person.equals(truant) ? Schooling.NONE : schooling(person, day);
            rows.add(row(member, day, facts(person, day, schooling, Known.of(insured))));
        }
        return rows;
    }

    private @Nullable Person oneOf(List<Person> people) {
        return people.isEmpty() ? null : dice.pick(people);
    }

    private static MemberRow row(Home.Member member, LocalDate day, Member facts) {
        var person = member.person();
        return new MemberRow(
                0,
                person.name(),
                member.relation().label(),
                person.sex().label(),
                person.age(day) >= Person.OF_AGE ? person.citizenId() : "",
                person.ethnicity(),
                facts,
                Map.of());
    }

    private static Member withBirth(Member facts, Person person) {
        return new Member(
                person.birth(),
                facts.schooling(),
                facts.education(),
                facts.healthInsurance(),
                facts.work(),
                facts.contract(),
                facts.disabled(),
                facts.socialAllowance(),
                facts.malnourished());
    }

    private static Member facts(Person person, LocalDate day, Schooling schooling, Known insured) {
        var age = person.age(day);
        var disabled = person.health() == Health.DISABLED;
        var work = work(person, age, schooling);
        return new Member(
                person.birth(),
                schooling,
                education(person, age),
                insured,
                work,
                work == Work.WORKING ? contract(person, age) : null,
                Known.of(disabled),
                Known.of(age >= ALLOWANCE_FROM || (disabled && trait(person, "allowance") < 70)),
                Known.of(age < UPPER_SECONDARY_FROM && trait(person, "nutrition") < 7));
    }

    private static Schooling schooling(Person person, LocalDate day) {
        var age = person.age(day);
        var reach = person.education();
        if (age < PRESCHOOL_FROM) {
            return Schooling.NONE;
        }
        if (age < PRIMARY_FROM) {
            return Schooling.PRESCHOOL;
        }
        if (age < LOWER_SECONDARY_FROM) {
            return Schooling.PRIMARY;
        }
        if (age < UPPER_SECONDARY_FROM) {
            return Schooling.LOWER_SECONDARY;
        }
        if (age < Person.OF_AGE) {
            return reach.compareTo(Education.UPPER_SECONDARY) >= 0 ? Schooling.UPPER_SECONDARY : Schooling.NONE;
        }
        return age <= COLLEGE_UNTIL ? afterSchool(reach) : Schooling.NONE;
    }

    private static Schooling afterSchool(Education reach) {
        return switch (reach) {
            case VOCATIONAL_INTERMEDIATE -> Schooling.VOCATIONAL_INTERMEDIATE;
            case COLLEGE -> Schooling.COLLEGE;
            case UNIVERSITY -> Schooling.UNIVERSITY;
            case BELOW_PRIMARY, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, VOCATIONAL_ELEMENTARY -> Schooling.NONE;
        };
    }

    /** Highest level finished by the age, never above what the person reaches. */
    private static Education education(Person person, int age) {
        return min(person.education(), finishedBy(age));
    }

    private static Education finishedBy(int age) {
        if (age < LOWER_SECONDARY_FROM) {
            return Education.BELOW_PRIMARY;
        }
        if (age < UPPER_SECONDARY_FROM) {
            return Education.PRIMARY;
        }
        if (age < Person.OF_AGE) {
            return Education.LOWER_SECONDARY;
        }
        return age < GRADUATE_FROM ? Education.UPPER_SECONDARY : Education.UNIVERSITY;
    }

    private static Education min(Education left, Education right) {
        return left.compareTo(right) <= 0 ? left : right;
    }

    private static @Nullable Work work(Person person, int age, Schooling schooling) {
        if (age < UPPER_SECONDARY_FROM) {
            return schooling == Schooling.NONE ? null : Work.STUDYING;
        }
        if (schooling != Schooling.NONE) {
            return Work.STUDYING;
        }
        if (age >= FRAIL || (person.health() == Health.DISABLED && trait(person, "able") < 60)) {
            return Work.UNABLE;
        }
        var lot = trait(person, "work");
        if (age >= RETIREMENT) {
            return lot < 45 ? Work.RETIRED_OR_HOMEMAKER : Work.WORKING;
        }
        if (lot < 5) {
            return Work.JOBLESS;
        }
        return lot < 9 ? Work.RETIRED_OR_HOMEMAKER : Work.WORKING;
    }

    private static Contract contract(Person person, int age) {
        var lot = trait(person, "contract");
        if (age >= RETIREMENT || lot >= 50) {
            return Contract.NOT_WAGED;
        }
        return lot < 22 ? Contract.WITH : Contract.WITHOUT;
    }

    /** 0–99, the same for one person in every year. */
    private static int trait(Person person, String what) {
        return Math.floorMod((person.citizenId() + what).hashCode(), HUNDRED);
    }
}
