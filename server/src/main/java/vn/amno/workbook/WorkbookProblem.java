package vn.amno.workbook;

import vn.amno.kernel.ProblemCode;

/** Why a file as a whole cannot be read. Nothing of it is kept. */
public enum WorkbookProblem implements ProblemCode {
    /** Not an XLSX workbook at all: another format, damaged, or protected by a password. */
    NOT_A_WORKBOOK,
    /** A workbook that reaches over a limit or carries what may harm: too large, zip bomb, macros, external links, entities. */
    UNSAFE,
    /** The sheet {@code Hộ} is missing. */
    SHEET_MISSING,
    /** A required column is missing, or stands twice. */
    COLUMN_MISSING,
    /** There is not a single row below the header. */
    EMPTY;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
