package vn.amno.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.web.Page;

/**
 * Where what is on record of somebody restricted is asked for and shown, once.
 *
 * @param address of the form
 * @param problem why it was not shown; empty for none
 * @param facts null until a reason is given
 */
public record RestrictedPage(
        String household,
        String householdAddress,
        String since,
        String address,
        String problem,
        @Nullable List<Fact> facts) {

    public Page layout() {
        return new Page("Người đang hạn chế xử lý", "households");
    }

    public record Fact(String name, String value) {}
}
