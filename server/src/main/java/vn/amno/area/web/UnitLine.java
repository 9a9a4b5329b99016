package vn.amno.area.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.amno.area.Areas;
import vn.amno.area.Unit;

/**
 * A unit as one line of a table or a link.
 *
 * @param otherNames further names it is found by, one after the other; mostly empty
 * @param within names of the units above, the nearest first
 * @param state empty if the unit exists on the day asked for
 */
public record UnitLine(
        int id, String name, String otherNames, String code, String within, String period, String state) {

    static UnitLine of(Areas areas, Unit unit, LocalDate day) {
        var path = areas.path(unit);
        var within = path.subList(0, path.size() - 1).reversed().stream()
                .map(Unit::fullName)
                .collect(Collectors.joining(", "));
        return new UnitLine(
                unit.id(),
                unit.fullName(),
                String.join(", ", areas.otherNames(unit)),
                unit.code().value(),
                within,
                AreaWords.period(unit),
                state(unit, day));
    }

    private static String state(Unit unit, LocalDate day) {
        if (unit.existsOn(day)) {
            return "";
        }
        return day.isBefore(unit.from()) ? "chưa có" : "không còn";
    }
}
