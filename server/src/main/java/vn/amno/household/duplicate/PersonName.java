package vn.amno.household.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.amno.kernel.Folding;

/**
 * A Vietnamese name, ready to be compared.
 *
 * @param words without marks, in lower case, i for y: surname first, given name last; never empty
 * @param written in lower case with its marks, each mark at the end of its word, so that Hoà is Hòa
 */
record PersonName(List<String> words, String written) {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String name) {
        var words = new ArrayList<String>();
        for (var word : Folding.fold(name).split(" ", -1)) {
            words.add(word.replace('y', 'i').intern());
        }
        return new PersonName(words, written(name));
    }

    String given() {
        return words.getLast();
    }

    String surname() {
        return words.getFirst();
    }

    /** Empty for a name of one or two words. */
    List<String> middle() {
        return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
    }

    /** Whether it is written without any mark, as on a keyboard that has none. */
    boolean plain() {
        return written.chars().allMatch(letter -> letter < 0x80);
    }

    String folded() {
        return String.join(" ", words);
    }

    private static String written(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return GAPS.splitAsStream(decomposed)
                .filter(word -> !word.isEmpty())
                .map(PersonName::marksLast)
                .collect(Collectors.joining(" "));
    }

    private static String marksLast(String word) {
        var letters = new StringBuilder();
        var marks = new ArrayList<Character>();
        for (var place = 0; place < word.length(); place++) {
            var letter = word.charAt(place);
            if (Character.getType(letter) == Character.NON_SPACING_MARK) {
                marks.add(letter);
            } else {
                letters.append(letter == 'y' ? 'i' : letter);
            }
        }
        marks.stream().sorted().forEach(letters::append);
        return letters.toString();
    }
}
