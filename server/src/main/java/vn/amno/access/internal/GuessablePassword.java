package vn.amno.access.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a password into pieces that can be guessed. Numbers, keyboard rows, what its owner is called, and one letter at either end are free; of other words there may be two,
 * since each further one multiplies the guesses by ten thousand.
 *
 * @param words that everybody knows
 * @param own words that are known of the owner
 */
record GuessablePassword(Set<String> words, Set<String> own) {

    private static final int MOST_WORDS = 2;
    private static final int LONGEST_PIECE = 40;
    private static final int SHORTEST_ROW = 4;
    private static final int SHORTEST_UNIT = 8;
    private static final int IMPOSSIBLE = 1_000;

    private static final Pattern ONLY_DIGITS = Pattern.compile("\\d*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ONE_SIGN = Pattern.compile("(.)\\1+");
    private static final Pattern DATE = Pattern.compile(
            "(0?[1-9]|[12]\\d|3[01])(0?[1-9]|1[0-2])((19|20)?\\d\\d)|(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    private static final Pattern REPEATED = Pattern.compile("(.+?)\\1+");
    private static final String[] ROWS = {
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "qazwsxedcrfvtgbyhnujm",
        "q1w2e3r4t5y6u7i8o9p0",
        "1q2w3e4r5t6y7u8i9o0p"
    };

    /**
     * @param text in lower case, letters and digits only
     */
    boolean covers(String text) {
        if (ONLY_DIGITS.matcher(text).matches()) {
            return true;
        }
        var repeated = REPEATED.matcher(text);
        if (repeated.matches()) {
            return repeated.group(1).length() < SHORTEST_UNIT || covers(repeated.group(1));
        }
        return fewestWords(text) <= MOST_WORDS;
    }

    private int fewestWords(String text) {
        var fewest = new int[text.length() + 1];
        Arrays.fill(fewest, IMPOSSIBLE);
        fewest[0] = 0;
        for (var end = 1; end <= text.length(); end++) {
            for (var from = Math.max(0, end - LONGEST_PIECE); from < end; from++) {
                var atEdge = end - from == 1 && (from == 0 || end == text.length());
                var further = atEdge ? 0 : wordsOf(text.substring(from, end));
                fewest[end] = Math.min(fewest[end], fewest[from] + further);
            }
        }
        return fewest[text.length()];
    }

    private int wordsOf(String piece) {
        if (own.contains(piece) || isCounted(piece)) {
            return 0;
        }
        return words.contains(piece) ? 1 : IMPOSSIBLE;
    }

    private static boolean isCounted(String piece) {
        return NUMBER.matcher(piece).matches()
                || DATE.matcher(piece).matches()
                || ONE_SIGN.matcher(piece).matches()
                || (piece.length() >= SHORTEST_ROW && isInRow(piece));
    }

    private static boolean isInRow(String piece) {
        var backwards = new StringBuilder(piece).reverse().toString();
        return Arrays.stream(ROWS).anyMatch(row -> row.contains(piece) || row.contains(backwards));
    }
}
