package vn.amno.review.web;

import vn.amno.kernel.ProblemCode;

/** Why a page about households is not shown. */
enum PageProblem implements ProblemCode {
    /** The same answer whether the household does not exist or may not be seen. */
    HOUSEHOLD_NOT_FOUND,
    /** The household has no review sheet of that year. */
    NO_SHEET,
    /** There is no plan whose printed figures could be shown. */
    NO_PRINTED_FIGURES;

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
