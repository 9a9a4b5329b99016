package vn.amno.area;

import vn.amno.kernel.ProblemCode;

/** What this module refuses. */
public enum AreaProblem implements ProblemCode {
    UNKNOWN_UNIT(Kind.NOT_FOUND),
    NOT_A_COMMUNE(Kind.INVALID),
    VILLAGE_NAME_BLANK(Kind.INVALID),
    TOO_MANY_VILLAGES(Kind.CONFLICT);

    private final Kind kind;

    AreaProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
