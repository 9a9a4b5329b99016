package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.amno.demo.internal.Home.Member;
import vn.amno.demo.internal.People.Family;
import vn.amno.demo.internal.Person.Sex;

/** Makes the people of a household: who lives together, and how old they plausibly are. */
final class Families {

    private final Dice dice;
    private final People people;

    Families(Dice dice, People people) {
        this.dice = dice;
        this.people = people;
    }

    /** How a household is made up; each with its weight in a hundred ordinary and a hundred poor households. */
    enum Shape {
        LONE_ELDER(4, 24),
        ELDERLY_COUPLE(7, 14),
        COUPLE_WITH_CHILDREN(41, 21),
        THREE_GENERATIONS(21, 10),
        LONE_PARENT(5, 15),
        GRANDPARENT_WITH_CHILD(1, 6),
        SINGLE(2, 6),
        GROWN_CHILDREN(19, 4);

        private final int ordinary;
        private final int poor;

        Shape(int ordinary, int poor) {
            this.ordinary = ordinary;
            this.poor = poor;
        }
    }

    enum Means {
        ORDINARY,
        POOR
    }

    List<Member> make(Means means, LocalDate day) {
        var shapes = List.of(Shape.values());
        var weights = shapes.stream()
                .mapToInt(shape -> means == Means.POOR ? shape.poor : shape.ordinary)
                .toArray();
        return make(shapes.get(dice.weighted(weights)), day);
    }

    /** A young couple that has come to live on its own. */
    List<Member> youngCouple(LocalDate day) {
        return couple(people.family(), dice.between(21, 34), day, dice.between(0, 2));
    }

    /** A child of the couple, born within the year before the day. */
    Person newborn(Person father, LocalDate day) {
        var family = new Family(father.name().split(" ", 2)[0], father.ethnicity());
        return people.kin(family, people.anySex(), day.minusYears(1).plusDays(1), day.minusDays(3));
    }

    /** One to marry somebody of that age. */
    Person spouseOf(Person person, LocalDate day) {
        var sex = person.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        var age = Math.max(Person.OF_AGE + 2, person.age(day) + dice.between(-3, 2));
        return inLaw(new Family("", person.ethnicity()), sex, age, day);
    }

    private List<Member> make(Shape shape, LocalDate day) {
        var family = people.family();
        return switch (shape) {
            case LONE_ELDER ->
                List.of(head(family, dice.chance(24) ? Sex.MALE : Sex.FEMALE, dice.between(62, 91), day));
            case ELDERLY_COUPLE -> couple(family, dice.between(58, 82), day, 0);
            case COUPLE_WITH_CHILDREN -> couple(family, dice.between(26, 50), day, 1 + dice.weighted(22, 53, 25));
            case THREE_GENERATIONS -> withParents(family, day);
            case LONE_PARENT -> loneParent(family, day);
            case GRANDPARENT_WITH_CHILD -> grandparent(family, day);
            case SINGLE -> List.of(head(family, people.anySex(), dice.between(24, 60), day));
            case GROWN_CHILDREN -> withGrownChildren(family, day);
        };
    }

    private List<Member> couple(Family family, int age, LocalDate day, int children) {
        var members = new ArrayList<Member>();
        members.add(head(family, Sex.MALE, age, day));
        var wife = Math.max(19, age - dice.between(-1, 5));
        members.add(new Member(inLaw(family, Sex.FEMALE, wife, day), Relation.SPOUSE));
        addChildren(members, family, wife, children, day);
        return members;
    }

    private List<Member> withParents(Family family, LocalDate day) {
        var age = dice.between(26, 48);
        var members = couple(family, age, day, dice.between(1, 2));
        var mother = age + dice.between(20, 34);
        members.add(new Member(inLaw(family, Sex.FEMALE, mother, day), Relation.PARENT));
        if (dice.chance(45)) {
            members.add(new Member(kin(family, Sex.MALE, mother + dice.between(-2, 5), day), Relation.PARENT));
        }
        return members;
    }

    private List<Member> loneParent(Family family, LocalDate day) {
        var sex = dice.chance(85) ? Sex.FEMALE : Sex.MALE;
        var age = dice.between(25, 52);
        var members = new ArrayList<Member>();
        members.add(head(family, sex, age, day));
        addChildren(members, people.family(), age, dice.between(1, 2), day);
        return members;
    }

    private List<Member> grandparent(Family family, LocalDate day) {
        var age = dice.between(56, 78);
        var members = new ArrayList<Member>();
        members.add(head(family, dice.chance(70) ? Sex.FEMALE : Sex.MALE, age, day));
        for (var count = dice.between(1, 2); count > 0; count--) {
            members.add(new Member(
                    kin(people.family(), people.anySex(), dice.between(2, Math.min(16, age - 42)), day),
                    Relation.GRANDCHILD));
        }
        return members;
    }

    private List<Member> withGrownChildren(Family family, LocalDate day) {
        var age = dice.between(50, 64);
        var members = couple(family, age, day, 0);
        var eldest = Math.min(34, age - 26) - dice.between(0, 4);
        members.add(new Member(kin(family, people.anySex(), eldest, day), Relation.CHILD));
        if (dice.chance(60)) {
            members.add(new Member(
                    kin(family, people.anySex(), Math.max(14, eldest - dice.between(2, 5)), day), Relation.CHILD));
        }
        if (eldest >= 25 && dice.chance(35)) {
            members.add(new Member(kin(family, people.anySex(), dice.between(0, 3), day), Relation.GRANDCHILD));
        }
        return members;
    }

    /** Children that the mother had from nineteen on, at least two years apart; grown ones have left. */
    private void addChildren(List<Member> members, Family family, int motherAge, int count, LocalDate day) {
        var age = Math.min(motherAge - dice.between(19, 27), 22);
        for (var child = 0; child < count && age >= 0; child++) {
            members.add(new Member(kin(family, people.anySex(), age, day), Relation.CHILD));
            age -= dice.between(2, 5);
        }
    }

    private Member head(Family family, Sex sex, int age, LocalDate day) {
        return new Member(kin(family, sex, age, day), Relation.HEAD);
    }

    private Person kin(Family family, Sex sex, int age, LocalDate day) {
        return people.kin(family, sex, day.minusYears(age + 1L).plusDays(1), day.minusYears(age));
    }

    private Person inLaw(Family family, Sex sex, int age, LocalDate day) {
        return people.inLaw(family, sex, day.minusYears(age + 1L).plusDays(1), day.minusYears(age));
    }
}
