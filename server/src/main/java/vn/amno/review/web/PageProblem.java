package vn.amno.review.web;

import vn.amno.kernel.ProblemCode;

/** Why a page about households is not shown. */
enum PageProblem implements ProblemCode {
    /** The same answer whether the household does not exist or may not be seen. */
    HOUSEHOLD_NOT_FOUND,
    /** The household has no review sheet of that year. */
    NO_SHEET,
    /** There is no plan whose printed figures could be shown. */
    NO_PRINTED_FIGURES,
    /** The explanation names fields that the role does not see. */
    REASONS_HIDDEN;

    @Override
    public Kind kind() {
        return switch (this) {
            case HOUSEHOLD_NOT_FOUND, NO_SHEET, NO_PRINTED_FIGURES -> Kind.NOT_FOUND;
            case REASONS_HIDDEN -> Kind.FORBIDDEN;
        };
    }
}
