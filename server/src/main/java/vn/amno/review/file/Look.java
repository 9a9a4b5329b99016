package vn.amno.review.file;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell of a paper looks. Each is one style of the workbook: a workbook holds few styles, and making one is slow. */
enum Look {
    PLAIN(Ink.PLAIN, HorizontalAlignment.LEFT, false, ""),
    BOLD_CENTRED(Ink.BOLD, HorizontalAlignment.CENTER, false, ""),
    CENTRED(Ink.PLAIN, HorizontalAlignment.CENTER, false, ""),
    TITLE(Ink.TITLE, HorizontalAlignment.CENTER, false, ""),
    HEAD(Ink.BOLD, HorizontalAlignment.CENTER, true, ""),
    /** Turned, for narrow columns. */
    HEAD_TURNED(Ink.BOLD, HorizontalAlignment.CENTER, true, ""),
    TEXT(Ink.PLAIN, HorizontalAlignment.LEFT, true, ""),
    /** For text that looks like a formula: stays text even when somebody edits the cell. */
    TEXT_QUOTED(Ink.PLAIN, HorizontalAlignment.LEFT, true, ""),
    MARK(Ink.PLAIN, HorizontalAlignment.CENTER, true, ""),
    NUMBER(Ink.PLAIN, HorizontalAlignment.RIGHT, true, "#,##0"),
    SHARE(Ink.PLAIN, HorizontalAlignment.RIGHT, true, "0.00%"),
    TOTAL_TEXT(Ink.BOLD, HorizontalAlignment.LEFT, true, ""),
    TOTAL_NUMBER(Ink.BOLD, HorizontalAlignment.RIGHT, true, "#,##0"),
    TOTAL_SHARE(Ink.BOLD, HorizontalAlignment.RIGHT, true, "0.00%");

    enum Ink {
        PLAIN,
        BOLD,
        TITLE
    }

    private final Ink ink;
    private final HorizontalAlignment alignment;
    private final boolean bordered;
    private final String format;

    Look(Ink ink, HorizontalAlignment alignment, boolean bordered, String format) {
        this.ink = ink;
        this.alignment = alignment;
        this.bordered = bordered;
        this.format = format;
    }

    Ink ink() {
        return ink;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    boolean bordered() {
        return bordered;
    }

    /** As spreadsheets write it; empty for text. */
    String format() {
        return format;
    }
}
