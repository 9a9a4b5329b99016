package vn.amno.workbook;

/** The file as a whole was refused. */
public final class WorkbookException extends Exception {

    private final WorkbookProblem problem;

    /**
     * @param message complete Vietnamese sentence: what was found, what is expected
     */
    public WorkbookException(WorkbookProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    public WorkbookProblem problem() {
        return problem;
    }

    /** The sentence shown to people. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
