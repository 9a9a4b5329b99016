package vn.amno.household.workbook;

import java.text.Normalizer;
import java.util.Locale;
import vn.amno.workbook.Texts;

/** Headers and fixed words, compared as people mean them. */
final class Labels {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Labels() {}

    /**
     * A key that is equal for two spellings of one word: case, spaces, composed or decomposed accents and the place of the tone mark
     * ({@code hoà}, {@code hòa}) do not matter; other letters do.
     */
    static String key(String text) {
        var letters = Normalizer.normalize(Texts.clean(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var key = new StringBuilder(letters.length());
        var tones = new StringBuilder(1);
        for (var i = 0; i < letters.length(); i++) {
            var c = letters.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
                continue;
            }
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                key.append(tones);
                tones.setLength(0);
            }
            key.append(c);
        }
        return key.append(tones).toString();
    }
}
