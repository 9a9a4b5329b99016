package vn.amno.household.change;

import vn.amno.kernel.ProblemCode;

/** What requests for change refuse. */
public enum ChangeProblem implements ProblemCode {
    /** The same answer whether the request does not exist or may not be seen. */
    REQUEST_NOT_FOUND(Kind.NOT_FOUND),
    HOUSEHOLD_NOT_FOUND(Kind.NOT_FOUND),
    MAY_NOT_PROPOSE(Kind.FORBIDDEN),
    MAY_NOT_APPROVE(Kind.FORBIDDEN),
    /** Who proposed does not decide. */
    SAME_PERSON(Kind.FORBIDDEN),
    /** Only the proposer submits, withdraws and brings up to date. */
    NOT_THE_PROPOSER(Kind.FORBIDDEN),
    /** Another request has that identifier. */
    ID_TAKEN(Kind.CONFLICT),
    /** Submitted, so that nothing can be written differently. */
    FROZEN(Kind.CONFLICT),
    /** Somebody decided, withdrew or changed it since the page was read. */
    DECIDED_MEANWHILE(Kind.CONFLICT),
    /** What is not shown of a person is not corrected either; the restriction is lifted first. */
    PERSON_RESTRICTED(Kind.CONFLICT),
    /** The household is not as it was when the request was submitted. */
    HOUSEHOLD_CHANGED(Kind.CONFLICT),
    /** A request to undo the same change waits already, or it is undone. */
    UNDONE_ALREADY(Kind.CONFLICT),
    /** The move was undone, is accepted already, or goes elsewhere. */
    NOT_TO_ACCEPT(Kind.CONFLICT),
    REASON_MISSING(Kind.INVALID),
    /** What is stored is not what was submitted. */
    CONTENT_ALTERED(Kind.CONFLICT);

    private final Kind kind;

    ChangeProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
