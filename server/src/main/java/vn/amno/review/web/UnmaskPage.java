package vn.amno.review.web;

import org.jspecify.annotations.Nullable;
import vn.amno.web.Page;

/**
 * Where the whole citizen id of one person is asked for and shown, once.
 *
 * @param address of the form
 * @param problem why it was not shown; empty for none
 * @param citizenId null until a reason is given
 */
public record UnmaskPage(
        String household,
        String householdAddress,
        String person,
        String masked,
        String address,
        String problem,
        @Nullable String citizenId) {

    public Page layout() {
        return new Page("Số định danh", "households");
    }
}
