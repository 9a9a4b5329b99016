package vn.amno.household.duplicate;

import vn.amno.household.DuplicateReason;

/**
 * One comparison of two people.
 *
 * @param bits how many times more often it is so with one person than with two, as a binary logarithm; negative when it is rarer
 */
record Evidence(DuplicateReason reason, double bits) {}
