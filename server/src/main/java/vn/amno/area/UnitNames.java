package vn.amno.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.amno.kernel.Folding;

/**
 * One name of a unit, cut into the words that people type.
 *
 * @param kinds the word for the kind, in full and as people shorten it
 * @param other whether this is not the name in the list
 */
record UnitNames(String kind, String name, List<String> words, List<List<String>> kinds, boolean other) {

    private static final Pattern LEADING_ZEROS = Pattern.compile("\\b0+(?=\\d)");
    private static final Pattern SHORT_KIND_AND_NUMBER = Pattern.compile("\\b(q|p|h|x|tt|tx|tp)(\\d{1,2})\\b");

    /** Kinds as they are typed: folded, and as people abbreviate them. */
    private static final Map<String, List<List<String>>> KINDS = Map.of(
            "tỉnh", forms("tinh", "t"),
            "thành phố", forms("thanh pho", "tp"),
            "quận", forms("quan", "q"),
            "huyện", forms("huyen", "h"),
            "thị xã", forms("thi xa", "tx"),
            "phường", forms("phuong", "p"),
            "xã", forms("xa", "x"),
            "thị trấn", forms("thi tran", "tt"),
            "đặc khu", forms("dac khu", "dk"));

    private static List<List<String>> forms(String full, String abbreviated) {
        return List.of(List.of(full.split(" ")), List.of(abbreviated));
    }

    static UnitNames of(String kind, String name, boolean other) {
        var kinds = KINDS.get(kind);
        if (kinds == null) {
            throw new IllegalArgumentException("No kind of unit is called \"%s\".".formatted(kind));
        }
        return new UnitNames(kind, name, words(name), kinds, other);
    }

    /** Folded words; numbers without leading zeros, and a kind written against its number taken off it ({@code q1}). */
    static List<String> words(String text) {
        var folded = Folding.fold(text);
        if (folded.chars().anyMatch(Character::isDigit)) {
            folded = LEADING_ZEROS.matcher(folded).replaceAll("");
            folded = SHORT_KIND_AND_NUMBER.matcher(folded).replaceAll("$1 $2");
        }
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The places in {@code typed} where this name may begin, if it is named at {@code start}: there, or after the word for its kind. */
    List<Integer> beginnings(List<String> typed, int start) {
        var beginnings = new ArrayList<Integer>(2);
        beginnings.add(start);
        for (var form : kinds) {
            var end = start + form.size();
            // The kind alone names nothing.
            if (end < typed.size() && typed.subList(start, end).equals(form)) {
                beginnings.add(end);
            }
        }
        return beginnings;
    }

    /** Whether what was typed begins as this name does, or goes on after it; accents count. */
    boolean isSpelled(String typed) {
        var plain = Spelling.key(name);
        var full = Spelling.key(kind) + ' ' + plain;
        return plain.startsWith(typed) || full.startsWith(typed) || typed.startsWith(plain) || typed.startsWith(full);
    }
}
