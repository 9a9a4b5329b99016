package vn.amno.workbook;

import java.util.Arrays;

/** The cells of one row; one instance is filled again for each row. Columns count from 0. */
public final class Cells {

    public enum Kind {
        BLANK,
        TEXT,
        /** Text is the exact decimal, without exponent. */
        NUMBER,
        /** Text is dd/MM/yyyy. */
        DATE,
        BOOLEAN,
        /** Text is the error, such as {@code #REF!}. */
        ERROR,
        /** Text is the value that was calculated last. */
        FORMULA
    }

    public static final int MAX_COLUMNS = 200;

    private final Kind[] kinds = new Kind[MAX_COLUMNS];
    private final String[] texts = new String[MAX_COLUMNS];
    private int row;
    private int width;

    public Cells() {
        Arrays.fill(kinds, Kind.BLANK);
        Arrays.fill(texts, "");
    }

    void start(int number) {
        Arrays.fill(kinds, 0, width, Kind.BLANK);
        Arrays.fill(texts, 0, width, "");
        row = number;
        width = 0;
    }

    void set(int column, Kind kind, String text) {
        kinds[column] = kind;
        texts[column] = text;
        width = Math.max(width, column + 1);
    }

    /** Number that Excel shows. */
    public int row() {
        return row;
    }

    /** One past the last column that holds anything. */
    public int width() {
        return width;
    }

    public boolean blank() {
        for (var column = 0; column < width; column++) {
            if (kinds[column] != Kind.BLANK) {
                return false;
            }
        }
        return true;
    }

    public Kind kind(int column) {
        return column < 0 ? Kind.BLANK : kinds[column];
    }

    public String text(int column) {
        return column < 0 ? "" : texts[column];
    }

    /** Equal for rows that hold the same; collisions are as rare as with any good 64-bit hash. */
    public long fingerprint() {
        var hash = 0xcbf29ce484222325L;
        for (var column = 0; column < width; column++) {
            var text = texts[column];
            for (var i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = kinds[column] == Kind.BLANK ? hash : (hash ^ (0x10000 + column)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Letters of a column: A, B … Z, AA. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
