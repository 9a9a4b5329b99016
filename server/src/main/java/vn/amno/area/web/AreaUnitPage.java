package vn.amno.area.web;

import java.util.List;

/**
 * Everything that {@code area/unit.jte} shows.
 *
 * @param facts level, code, period and area type in one line
 * @param above units above, the highest first
 * @param history units that had the code, oldest first
 */
public record AreaUnitPage(
        UnitLine unit,
        String facts,
        String note,
        AskedDay asked,
        List<UnitLine> above,
        List<UnitLine> history,
        Changes changes,
        Around around) {

    /**
     * What the unit came from and what it became.
     *
     * @param communesNow for a district, what the communes it ended with became
     */
    public record Changes(List<Step> predecessors, List<Step> successors, List<UnitLine> communesNow) {}

    /** One predecessor or successor. */
    public record Step(UnitLine unit, String on, String extent, String note) {}

    /**
     * Units below and beside it.
     *
     * @param day the day the lists stand for: the one asked for, or the nearest in the life of the unit
     */
    public record Around(String day, List<UnitLine> children, List<UnitLine> neighbours) {}

    public boolean existsOnTheDay() {
        return unit.state().isEmpty();
    }
}
