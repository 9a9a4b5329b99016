package vn.amno.household;

import vn.amno.kernel.ProblemCode;

/** What the registry refuses. */
public enum HouseholdProblem implements ProblemCode {
    HOUSEHOLD_NOT_FOUND(Kind.NOT_FOUND),
    /** A household of that code is in the commune already. */
    CODE_TAKEN(Kind.CONFLICT),
    /** The household ended on or before that day. */
    HOUSEHOLD_CLOSED(Kind.CONFLICT),
    /** Nobody but a person can say which household a sheet means: several of that code came together in a merger. */
    HOUSEHOLD_AMBIGUOUS(Kind.CONFLICT),
    /** The household, or where it is to live, is not in the areas of who asks; said alike whether it exists or not. */
    OUTSIDE_AREA(Kind.CONFLICT),
    /** Something later is on record, so that the change would rewrite history. */
    TOO_LATE(Kind.CONFLICT),
    IMPORT_NOT_FOUND(Kind.NOT_FOUND),
    FILE_TOO_LARGE(Kind.INVALID),
    FILE_EMPTY(Kind.INVALID),
    /** Too many files wait to be checked. */
    IMPORT_QUEUE_FULL(Kind.CONFLICT),
    /** Only a checked run can be written. */
    IMPORT_NOT_CHECKED(Kind.CONFLICT),
    /** A sheet of the run was changed in the registry since the check; the run is checked again. */
    IMPORT_OUTDATED(Kind.CONFLICT),
    /** The run is written, or just being written, and cannot be cancelled. */
    IMPORT_WRITTEN(Kind.CONFLICT),
    /** The role does not open what is masked. */
    NOT_TO_BE_UNMASKED(Kind.FORBIDDEN),
    /** The role takes no names out, or not all that the file would hold. */
    NOT_TO_BE_EXPORTED(Kind.FORBIDDEN),
    /** The account took out as many households as it may in a day. */
    EXPORT_LIMIT_REACHED(Kind.FORBIDDEN),
    /** The account sent as many files as it may in a day. */
    IMPORT_LIMIT_REACHED(Kind.FORBIDDEN),
    REASON_MISSING(Kind.INVALID);

    private final Kind kind;

    HouseholdProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
