package vn.amno.household.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.amno.kernel.Folding;

/**
 * What somebody typed into the search of the register.
 *
 * @param words without tone marks, at least one; each is the beginning of a word of the name
 * @param code the whole as the beginning of a household code, in lower case
 */
record TypedWords(List<String> words, String code) {

    /** Sorts behind every letter, to end a range of words with a common beginning. */
    static final String LAST = "\uFFFF";

    /** No name has it, so nothing is found by name when there is no word. */
    private static final String NO_WORD = "\u0001";

    TypedWords {
        words = List.copyOf(words);
    }

    static TypedWords of(String text) {
        var words = Stream.of(Folding.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return new TypedWords(
                words.isEmpty() ? List.of(NO_WORD) : words, text.strip().toLowerCase(Locale.ROOT));
    }

    /** The word that finds the fewest, as far as its length tells. */
    String driver() {
        return words.stream().max(Comparator.comparingInt(String::length)).orElse(NO_WORD);
    }

    /** For LIKE, on the name with a space before it. Folded words have nothing to escape. */
    String[] patterns() {
        return words.stream().map(word -> "% " + word + "%").toArray(String[]::new);
    }
}
