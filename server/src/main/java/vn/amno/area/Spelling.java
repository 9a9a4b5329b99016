package vn.amno.area;

import java.text.Normalizer;
import java.util.Locale;

/** Tells whether two ways of writing a Vietnamese name are the same name. */
public final class Spelling {

    /** Grave, acute, tilde, hook above, dot below; not the marks that make another letter (ă, â, ê, ô, ơ, ư). */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Spelling() {}

    /**
     * Equal for names that differ only in case, spaces, Unicode form or the place of the tone mark (Hoà, Hòa); different where the tone
     * itself differs (Thôn Hạ, Thôn Hà). Not for showing: the tone mark stands at the end of its word.
     */
    public static String key(String name) {
        var parts = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(parts.length());
        var tone = new StringBuilder(1);
        for (var i = 0; i < parts.length(); i++) {
            var letter = parts.charAt(i);
            if (isGap(letter)) {
                endWord(key, tone);
            } else if (TONES.indexOf(letter) >= 0) {
                tone.append(letter);
            } else {
                key.append(letter);
            }
        }
        endWord(key, tone);
        return Normalizer.normalize(key, Normalizer.Form.NFC).stripTrailing();
    }

    static boolean isGap(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Adds the tone and one space, unless there was no word. */
    private static void endWord(StringBuilder key, StringBuilder tone) {
        key.append(tone);
        tone.setLength(0);
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }
}
