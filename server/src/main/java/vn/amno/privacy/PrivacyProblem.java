package vn.amno.privacy;

import vn.amno.kernel.ProblemCode;

/** What the register refuses. */
public enum PrivacyProblem implements ProblemCode {
    /** The same answer whether it does not exist or lies elsewhere. */
    REQUEST_NOT_FOUND(Kind.NOT_FOUND),
    PERSON_NOT_FOUND(Kind.NOT_FOUND),
    TEXT_MISSING(Kind.INVALID),
    TEXT_TOO_LONG(Kind.INVALID),
    RECEIVED_IN_THE_FUTURE(Kind.INVALID),
    /** There is no time limit in the legal data for that day. */
    NO_LIMIT_KNOWN(Kind.INVALID),
    /** Nothing to lift. */
    NOT_RESTRICTED(Kind.CONFLICT),
    REQUEST_CLOSED(Kind.CONFLICT),
    ALREADY_ANSWERED(Kind.CONFLICT),
    ALREADY_EXTENDED(Kind.CONFLICT),
    /** The new day is not later, or further away than one extension allows. */
    EXTENSION_OUT_OF_BOUNDS(Kind.INVALID);

    private final Kind kind;

    PrivacyProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
