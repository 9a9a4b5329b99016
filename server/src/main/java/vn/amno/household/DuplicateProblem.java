package vn.amno.household;

import vn.amno.kernel.ProblemCode;

/** What the search for duplicates refuses. */
public enum DuplicateProblem implements ProblemCode {
    /** No such pair, or one of the two is outside the scope of who asks. */
    PAIR_NOT_FOUND(Kind.NOT_FOUND),
    SEARCH_RUNNING(Kind.CONFLICT),
    REASON_MISSING(Kind.INVALID);

    private final Kind kind;

    DuplicateProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
