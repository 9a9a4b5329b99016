package vn.amno.audit;

import vn.amno.kernel.ProblemCode;

/** What this module refuses. */
public enum AuditProblem implements ProblemCode {
    LOG_NOT_READABLE(Kind.FORBIDDEN);

    private final Kind kind;

    AuditProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
