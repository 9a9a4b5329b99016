package vn.amno.household.duplicate;

/** Words without marks that are one slip of the hand or the ear apart. */
final class Slips {

    private static final String[][] SOUNDS = {
        {"gi", "z"}, {"tr", "c"}, {"ch", "c"}, {"r", "z"}, {"d", "z"}, {"s", "x"}, {"l", "n"}, {"q", "k"}, {"c", "k"}
    };

    private Slips() {}

    /** One letter more, less or other, two letters changed about, or written as it sounds in some region. */
    static boolean near(String one, String two) {
        return one.equals(two) || oneLetterApart(one, two) || sound(one).equals(sound(two));
    }

    /** The first consonant as the loosest region says it, so that Trinh and Chinh, Sơn and Xơn, Dung and Giung fall together. */
    static String sound(String word) {
        for (var pair : SOUNDS) {
            if (word.startsWith(pair[0]) && word.length() > pair[0].length()) {
                return pair[1] + word.substring(pair[0].length());
            }
        }
        return word;
    }

    private static boolean oneLetterApart(String one, String two) {
        if (one.length() > two.length()) {
            return oneLetterApart(two, one);
        }
        // A one-letter word is near every other one.
        if (two.length() - one.length() > 1 || one.length() < 2) {
            return false;
        }
        var start = 0;
        while (start < one.length() && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        if (one.length() < two.length()) {
            return one.substring(start).equals(two.substring(start + 1));
        }
        if (one.substring(start + 1).equals(two.substring(start + 1))) {
            return true;
        }
        return one.charAt(start) == two.charAt(start + 1)
                && one.charAt(start + 1) == two.charAt(start)
                && one.substring(start + 2).equals(two.substring(start + 2));
    }
}
