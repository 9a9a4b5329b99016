package vn.amno.workbook;

/** Reads cell addresses such as {@code AB14}; used again for each cell, so that a large sheet leaves no garbage. */
final class CellReference {

    /** Longer than any address of the format, {@code XFD1048576}. */
    private static final int MAX_LENGTH = 20;

    private int column;
    private int row;

    /** Whether the text is an address. Numbers beyond every limit are kept as the largest number. */
    boolean read(String address) {
        if (address.length() > MAX_LENGTH) {
            return false;
        }
        var i = 0;
        var letters = 0L;
        for (; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            letters = Math.min(letters * 26 + (address.charAt(i) - 'A' + 1), Integer.MAX_VALUE);
        }
        var digits = 0L;
        var firstDigit = i;
        for (; i < address.length() && address.charAt(i) >= '0' && address.charAt(i) <= '9'; i++) {
            digits = Math.min(digits * 10 + (address.charAt(i) - '0'), Integer.MAX_VALUE);
        }
        column = (int) letters - 1;
        row = (int) digits;
        return letters > 0 && digits > 0 && firstDigit > 0 && i == address.length();
    }

    /** Counts from 0. */
    int column() {
        return column;
    }

    int row() {
        return row;
    }
}
