package vn.amno.household.duplicate;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Blocking keys: only people who have one in common are compared, so that a search is not quadratic. Each key forgives other mistakes; a pair with mistakes in all of them is not found.
 * A key is a hash: two keys that fall together cost a comparison and nothing else.
 */
enum Blocks {
    CITIZEN_ID {
        @Override
        @Nullable Integer key(PersonFacts person) {
            return person.citizenId() == null
                    ? null
                    : Long.hashCode(person.citizenId().first());
        }
    },
    /** Forgives everything but the day of birth and how the given name sounds; the parts of the day may have changed about. */
    GIVEN_NAME_AND_DAY {
        @Override
        @Nullable Integer key(PersonFacts person) {
            if (!person.bornOnKnownDay()) {
                return null;
            }
            return Objects.hash(
                    name(), dayInAnyOrder(person), Slips.sound(person.name().given()));
        }
    },
    /** Forgives a slip in the given name. */
    FIRST_WORDS_AND_DAY {
        @Override
        @Nullable Integer key(PersonFacts person) {
            return person.bornOnKnownDay() && person.name().words().size() > 1
                    ? Objects.hash(name(), dayInAnyOrder(person), firstWords(person))
                    : null;
        }
    },
    /** Forgives the year of birth. */
    WORDS_AND_DAY_OF_YEAR {
        @Override
        @Nullable Integer key(PersonFacts person) {
            return person.bornOnKnownDay()
                    ? Objects.hash(name(), sortedWords(person), MonthDay.from(birth(person)))
                    : null;
        }
    },
    /** Forgives any birth, in the same commune. */
    WORDS_AND_COMMUNE {
        @Override
        @Nullable Integer key(PersonFacts person) {
            return Objects.hash(name(), sortedWords(person), person.home().commune());
        }
    },
    /** Forgives a missing or wrong middle name. */
    NAME_ENDS_YEAR_AND_COMMUNE {
        @Override
        @Nullable Integer key(PersonFacts person) {
            var name = person.name();
            return person.birth() == null
                    ? null
                    : Objects.hash(
                            name(),
                            name.surname(),
                            Slips.sound(name.given()),
                            person.birthYear(),
                            person.home().commune());
        }
    },
    /** Forgives any name, in the same commune. */
    DAY_AND_COMMUNE {
        @Override
        @Nullable Integer key(PersonFacts person) {
            return person.bornOnKnownDay()
                    ? Objects.hash(name(), dayInAnyOrder(person), person.home().commune())
                    : null;
        }
    },
    /** Forgives a slip in the given name of whoever has no day of birth, in the same commune. */
    FIRST_WORDS_YEAR_AND_COMMUNE {
        @Override
        @Nullable Integer key(PersonFacts person) {
            return person.birth() == null || person.name().words().size() < 2
                    ? null
                    : Objects.hash(
                            name(),
                            firstWords(person),
                            person.birthYear(),
                            person.home().commune());
        }
    },
    /** Forgives any birth and any place when the head has the same name. */
    WORDS_AND_HEAD {
        @Override
        @Nullable Integer key(PersonFacts person) {
            var head = person.family().head();
            return head.isEmpty() || head.equals(person.name().folded())
                    ? null
                    : Objects.hash(name(), sortedWords(person), head);
        }
    },
    /** Forgives the place of those whose day of birth is not known. */
    WORDS_AND_YEAR {
        @Override
        @Nullable Integer key(PersonFacts person) {
            return person.birth() == null ? null : Objects.hash(name(), sortedWords(person), person.birthYear());
        }
    };

    /** Null when the person has not what the key is made of. */
    abstract @Nullable Integer key(PersonFacts person);

    private static String sortedWords(PersonFacts person) {
        return person.name().words().stream().sorted().collect(Collectors.joining(" "));
    }

    private static List<String> firstWords(PersonFacts person) {
        var words = person.name().words();
        return words.subList(0, words.size() - 1);
    }

    private static LocalDate birth(PersonFacts person) {
        return Objects.requireNonNull(person.birth()).from();
    }

    private static List<Integer> dayInAnyOrder(PersonFacts person) {
        var day = birth(person);
        var first = Math.min(day.getDayOfMonth(), day.getMonthValue());
        var second = Math.max(day.getDayOfMonth(), day.getMonthValue());
        return List.of(day.getYear(), first, second);
    }
}
