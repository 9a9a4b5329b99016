package vn.amno.household.duplicate;

import java.util.List;
import vn.amno.household.DuplicateBand;
import vn.amno.household.DuplicateReason;

/**
 * Two people who look like one.
 *
 * @param bits of evidence, the prior taken off
 * @param reasons the weightiest first
 */
record Match(double bits, DuplicateBand band, List<DuplicateReason> reasons) {

    Match {
        reasons = List.copyOf(reasons);
    }
}
