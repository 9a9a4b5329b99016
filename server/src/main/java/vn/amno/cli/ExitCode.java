package vn.amno.cli;

/** What the program's end says to scripts; part of the command line's contract. */
final class ExitCode {

    static final int DONE = 0;
    /** Nothing changed. */
    static final int FAILED = 1;

    static final int WRONG_USAGE = 2;
    /** Done, but rows were refused; they are listed. */
    static final int ROWS_REFUSED = 3;

    private ExitCode() {}
}
