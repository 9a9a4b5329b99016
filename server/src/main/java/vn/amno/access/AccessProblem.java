package vn.amno.access;

import vn.amno.kernel.ProblemCode;

/** Refusals of accounts, assignments and sessions. */
public enum AccessProblem implements ProblemCode {
    LOGIN_TAKEN(Kind.CONFLICT),
    LOGIN_MALFORMED(Kind.INVALID),
    NAME_BLANK(Kind.INVALID),
    ACCOUNT_NOT_FOUND(Kind.NOT_FOUND),
    ASSIGNMENT_NOT_FOUND(Kind.NOT_FOUND),
    SESSION_NOT_FOUND(Kind.NOT_FOUND),
    LINK_SPENT(Kind.NOT_FOUND),
    PASSWORD_SHORT(Kind.INVALID),
    PASSWORD_LONG(Kind.INVALID),
    PASSWORD_GUESSABLE(Kind.INVALID),
    ROLE_NOT_FOR_UNIT(Kind.INVALID),
    AGENCY_MISSING(Kind.INVALID),
    AGENCY_NOT_FOR_ROLE(Kind.INVALID),
    DAYS_REVERSED(Kind.INVALID),
    DISTRICTS_ENDED(Kind.INVALID),
    UNIT_NOT_BEFORE(Kind.INVALID),
    AREA_SCATTERED(Kind.INVALID),
    ASSIGNMENT_OVERLAPS(Kind.INVALID),
    ASSIGNMENT_ENDED(Kind.CONFLICT),
    /** Another administrator does it. */
    OWN_ACCOUNT(Kind.FORBIDDEN),
    LAST_ADMINISTRATOR(Kind.FORBIDDEN),
    ACCOUNT_DISABLED(Kind.CONFLICT),
    LAST_FACTOR(Kind.CONFLICT),
    PASSKEY_REFUSED(Kind.INVALID),
    PROVIDER_SILENT(Kind.CONFLICT),
    PROVIDER_REFUSED(Kind.INVALID),
    PROVIDER_UNKNOWN(Kind.NOT_FOUND),
    ROLE_NOT_DELEGATED(Kind.FORBIDDEN),
    PASSED_ON(Kind.FORBIDDEN),
    RECEIVER_ELSEWHERE(Kind.INVALID),
    DELEGATED_ALREADY(Kind.INVALID),
    DAYS_NOT_WITHIN(Kind.INVALID),
    LIST_NOT_FOUND(Kind.NOT_FOUND),
    LIST_OUTDATED(Kind.CONFLICT);

    private final Kind kind;

    AccessProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
