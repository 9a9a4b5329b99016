package vn.amno.household.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import vn.amno.kernel.Folding;

/** What differs between two records of one person, as offices make it; each on its own, the citizen id apart. */
enum Mistake {
    NONE,
    MARKS_LOST,
    ONE_MARK_WRONG,
    LETTER_WRONG,
    Y_FOR_I,
    MIDDLE_MISSING,
    MIDDLE_OTHER,
    WORDS_SWAPPED,
    DAY_AND_MONTH_SWAPPED,
    YEAR_ONLY,
    FIRST_OF_JANUARY,
    YEAR_OFF_BY_ONE,
    DAY_OFF,
    BIRTH_MISSING,
    SEX_WRONG;

    private static final List<String> TONES = List.of("\u0300", "\u0301", "\u0303", "\u0309", "\u0323");

    InventedPerson apply(InventedPerson person, Random random) {
        var birth = Objects.requireNonNull(person.birth());
        return switch (this) {
            case NONE -> person;
            case MARKS_LOST -> respelled(person, Mistake::withoutMarks);
            case ONE_MARK_WRONG -> given(person, otherMark(person.rest().getLast(), random));
            case LETTER_WRONG -> given(person, otherLetter(person.rest().getLast(), random));
            case Y_FOR_I ->
                respelled(
                        person, word -> word.replace('y', 'i').replace('ý', 'í').replace('ỷ', 'ỉ'));
            case MIDDLE_MISSING ->
                person.named(person.surname(), List.of(person.rest().getLast()));
            case MIDDLE_OTHER ->
                person.named(
                        person.surname(),
                        List.of(person.man() ? "Xuân" : "Ngọc", person.rest().getLast()));
            case WORDS_SWAPPED -> person.named(person.surname(), person.rest().reversed());
            case DAY_AND_MONTH_SWAPPED -> person.born(swapped(birth), person.yearOnly());
            case YEAR_ONLY -> person.born(birth, true);
            case FIRST_OF_JANUARY -> person.born(birth.withDayOfYear(1), false);
            case YEAR_OFF_BY_ONE -> person.born(birth.plusYears(random.nextBoolean() ? 1 : -1), person.yearOnly());
            case DAY_OFF -> person.born(birth.withDayOfMonth(1 + random.nextInt(28)), person.yearOnly());
            case BIRTH_MISSING -> person.born(null, false);
            case SEX_WRONG -> person.ofOtherSex();
        };
    }

    private static LocalDate swapped(LocalDate day) {
        return day.getDayOfMonth() > 12 ? day : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }

    private static InventedPerson respelled(InventedPerson person, UnaryOperator<String> spelling) {
        return person.named(
                spelling.apply(person.surname()),
                person.rest().stream().map(spelling).toList());
    }

    private static InventedPerson given(InventedPerson person, String name) {
        var words = new ArrayList<>(person.rest());
        words.set(words.size() - 1, name);
        return person.named(person.surname(), words);
    }

    private static String withoutMarks(String word) {
        var folded = Folding.fold(word);
        return Character.toUpperCase(folded.charAt(0)) + folded.substring(1);
    }

    /** Another tone on the first vowel that has none or loses it. */
    private static String otherMark(String word, Random random) {
        var folded = withoutMarks(word);
        for (var place = folded.length() - 1; place >= 0; place--) {
            if ("aeiouyAEIOUY".indexOf(folded.charAt(place)) >= 0) {
                return folded.substring(0, place + 1)
                        + TONES.get(random.nextInt(TONES.size()))
                        + folded.substring(place + 1);
            }
        }
        return folded;
    }

    /** A neighbour on the keyboard for the last letter, or one letter doubled. */
    static String otherLetter(String word, Random random) {
        var last = word.length() - 1;
        if (random.nextBoolean() && last > 0) {
            return word.substring(0, last) + "mnhkjgbv".charAt(random.nextInt(8));
        }
        return word.substring(0, last) + word.charAt(last) + word.charAt(last);
    }
}
