package vn.amno.rules;

/**
 * Members of a household to whom a condition applies.
 *
 * @param sure to whom it surely applies
 * @param undecided to whom it may apply, as far as is recorded
 * @param members all members (số nhân khẩu)
 */
record Count(int sure, int undecided, int members) {

    /** The most it can apply to. */
    int most() {
        return sure + undecided;
    }
}
