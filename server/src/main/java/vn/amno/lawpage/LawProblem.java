package vn.amno.lawpage;

import vn.amno.kernel.ProblemCode;

/** Why a page of the law is not shown. */
enum LawProblem implements ProblemCode {
    NO_SUCH_STANDARD,
    NO_SUCH_LIST;

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
