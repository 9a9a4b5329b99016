package vn.amno.household.change;

import java.util.List;

/** The households that a change touches, as they are and as they would be. */
public record Comparison(List<HouseholdView> before, List<HouseholdView> after) {
    public Comparison {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
