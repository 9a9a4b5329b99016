package vn.amno.workbook;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a cell as the system keeps it: NFC, and nothing in it that cannot be seen. */
public final class Texts {

    /** Limit of the format itself for one cell. */
    public static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Texts() {}

    /** One line: every run of white space is one space, ends stripped, control and format characters dropped. */
    public static String clean(String text) {
        return plain(text) ? text : line(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The text with its inner line breaks and spaces, for columns that are only kept and given back. */
    public static String keep(String text) {
        if (plain(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> point == '\n' || point == '\t' || !hidden(point))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Resolves the escapes by which a workbook writes characters that XML cannot hold, such as {@code _x000D_}. */
    public static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The reverse: text that only looks like an escape is written so that it is read back as it was. */
    public static String escape(String text) {
        return text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
    }

    /** At most {@code limit} characters, whole code points. */
    public static String shorten(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    /** Whether there is nothing to do; true for nearly all text, so it is decided without normalizing. */
    private static boolean plain(String text) {
        var length = text.length();
        var afterSpace = true;
        for (var i = 0; i < length; i++) {
            var c = text.charAt(i);
            if (c == ' ') {
                if (afterSpace) {
                    return false;
                }
                afterSpace = true;
            } else if ((c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x300 && c != 0xAD) || (c >= 0x1EA0 && c <= 0x1EF9)) {
                afterSpace = false;
            } else {
                return false;
            }
        }
        return length == 0 || !afterSpace;
    }

    private static String line(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!hidden(point)) {
                line.appendCodePoint(point);
            }
        });
        return line.toString().strip();
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
