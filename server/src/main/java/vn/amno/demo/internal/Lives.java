package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.amno.demo.internal.Home.Member;
import vn.amno.demo.internal.Person.Sex;

/** Births and deaths within households, as a review finds them. */
final class Lives {

    private static final int OLD = 70;
    private static final int YOUNGEST_MOTHER = 20;
    private static final int OLDEST_MOTHER = 38;
    private static final int SMALLEST_FAMILY_TO_PART = 4;
    private static final int OLDEST_TO_PART = 34;

    private final Dice dice;
    private final Families families;

    Lives(Dice dice, Families families) {
        this.dice = dice;
        this.families = families;
    }

    /** What happened since the last review; the household goes on in any case. */
    void goOn(Home home, LocalDate day) {
        if (home.size() > 1 && dice.chance(6)) {
            bury(home, day);
        }
        if (home.members().stream().anyMatch(member -> couldBear(member, day)) && dice.chance(6)) {
            home.members().add(new Member(families.newborn(home.head(), day), Relation.CHILD));
        }
    }

    /** Takes one grown child out of a household to found another, if there is one; nobody is in both. */
    Optional<List<Member>> part(Home home, LocalDate day) {
        if (home.size() < SMALLEST_FAMILY_TO_PART) {
            return Optional.empty();
        }
        var child = home.members().stream()
                .filter(member -> member.relation() == Relation.CHILD)
                .filter(member -> isGrown(member.person(), day))
                .findFirst();
        child.ifPresent(home::release);
        return child.map(member -> List.of(
                new Member(member.person(), Relation.HEAD),
                new Member(families.spouseOf(member.person(), day), Relation.SPOUSE)));
    }

    private static boolean isGrown(Person person, LocalDate day) {
        return person.age(day) >= Person.OF_AGE + 2 && person.age(day) <= OLDEST_TO_PART;
    }

    private static boolean couldBear(Member member, LocalDate day) {
        var age = member.person().age(day);
        return member.relation() == Relation.SPOUSE
                && member.person().sex() == Sex.FEMALE
                && age >= YOUNGEST_MOTHER
                && age <= OLDEST_MOTHER;
    }

    /** The oldest dies, if old; a widow or widower becomes the head. A head without one stays alive, as no other is fit to follow. */
    private static void bury(Home home, LocalDate day) {
        var members = home.members();
        var oldest = members.stream()
                .min((left, right) -> left.person()
                        .birth()
                        .from()
                        .compareTo(right.person().birth().from()))
                .orElseThrow();
        if (oldest.person().age(day) < OLD) {
            return;
        }
        if (oldest.relation() != Relation.HEAD) {
            members.remove(oldest);
            return;
        }
        var widowed = members.stream()
                .filter(member -> member.relation() == Relation.SPOUSE)
                .findFirst();
        widowed.ifPresent(spouse -> {
            members.removeAll(List.of(oldest, spouse));
            members.addFirst(new Member(spouse.person(), Relation.HEAD));
        });
    }
}
