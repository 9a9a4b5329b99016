package vn.amno.review;

import vn.amno.kernel.ProblemCode;

/** Why the review module refuses. */
public enum ReviewProblem implements ProblemCode {
    /** No poverty standard is in force on the day of the review, nor comes into force within a year. */
    NO_STANDARD(Kind.INVALID),
    /** The legal data has no standard of that identifier. */
    UNKNOWN_STANDARD(Kind.NOT_FOUND);

    private final Kind kind;

    ReviewProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
