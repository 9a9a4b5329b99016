package vn.amno.review.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Order of people's names as Vietnamese lists have it: by given name (tên), the last word, then by family and middle names (họ và tên đệm). Words
 * compare letter by letter in the Vietnamese alphabet, and by tone only when all their letters agree. Keys are stored, so the table is our own: that of
 * the runtime may change with its version.
 */
final class NameOrder {

    /** Base letters with the marks that make a letter of the alphabet: circumflex, breve, horn. */
    private static final String ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** Huyền, hỏi, ngã, sắc, nặng. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final int END = 1;
    private static final int FIRST_TONE = 2;
    private static final int FIRST_LETTER = 16;
    private static final int OTHER_LETTER = 255;

    private final ByteArrayOutputStream key = new ByteArrayOutputStream();

    private NameOrder() {}

    /** Bytes that sort, compared without sign, as the names do. */
    static byte[] key(String name) {
        var words = name.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        var order = new NameOrder();
        order.word(words[words.length - 1]);
        for (var position = 0; position < words.length - 1; position++) {
            order.word(words[position]);
        }
        return order.key.toByteArray();
    }

    private void word(String word) {
        var tones = new StringBuilder();
        var letters = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD).codePoints().forEach(point -> {
            var tone = TONES.indexOf(point);
            (tone >= 0 ? tones : letters).appendCodePoint(tone >= 0 ? FIRST_TONE + tone : point);
        });
        Normalizer.normalize(letters, Normalizer.Form.NFC).codePoints().forEach(this::letter);
        key.write(END);
        tones.chars().forEach(key::write);
        key.write(END);
    }

    private void letter(int point) {
        var position = ALPHABET.indexOf(point);
        if (position >= 0) {
            key.write(FIRST_LETTER + position);
        } else if (Character.isLetterOrDigit(point)) {
            foreign(point);
        }
    }

    /** A letter of another alphabet goes by its base if that is one of ours, as in Müller, and behind z if not. */
    private void foreign(int point) {
        var decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
        var base = ALPHABET.indexOf(decomposed.codePointAt(0));
        if (base >= 0) {
            key.write(FIRST_LETTER + base);
        } else {
            key.write(OTHER_LETTER);
            key.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
        }
    }
}
