package vn.amno.household.internal;

import vn.amno.household.HouseholdProblem;

/** Why it cannot be said, or must not be done, what a row asks for. Stored by name. */
enum Obstacle {
    /** The household ended on or before the day of the review. */
    CLOSED(HouseholdProblem.HOUSEHOLD_CLOSED),
    /** Several households of this code came together when communes were merged. */
    SEVERAL(HouseholdProblem.HOUSEHOLD_AMBIGUOUS),
    /** Two rows mean the same household. */
    TWICE(HouseholdProblem.HOUSEHOLD_AMBIGUOUS),
    /** The commune of the row is not in the areas of who acts. */
    OUTSIDE(HouseholdProblem.OUTSIDE_AREA),
    /** The household lives outside the areas of who acts now, in a commune that has not become part of that of the row. */
    ELSEWHERE(HouseholdProblem.OUTSIDE_AREA);

    private final HouseholdProblem problem;

    Obstacle(HouseholdProblem problem) {
        this.problem = problem;
    }

    HouseholdProblem problem() {
        return problem;
    }
}
