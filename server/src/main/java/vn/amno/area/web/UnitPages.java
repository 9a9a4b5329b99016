package vn.amno.area.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.amno.area.Areas;
import vn.amno.area.Level;
import vn.amno.area.Succession;
import vn.amno.area.Unit;

/** Puts together what the page of one unit shows. */
final class UnitPages {

    private final Areas areas;

    UnitPages(Areas areas) {
        this.areas = areas;
    }

    AreaUnitPage page(Unit unit, AskedDay asked) {
        var path = areas.path(unit);
        var day = asked.day();
        return new AreaUnitPage(
                line(unit, day),
                facts(unit),
                unit.note(),
                asked,
                lines(path.subList(0, path.size() - 1), day),
                lines(areas.history(unit.code()), day),
                changes(unit, day),
                around(unit, asked.nearest(unit)));
    }

    private static String facts(Unit unit) {
        return Stream.of(
                        "Mã " + unit.code().value(),
                        AreaWords.level(unit.level()),
                        AreaWords.period(unit),
                        AreaWords.areaType(unit))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private AreaUnitPage.Changes changes(Unit unit, LocalDate day) {
        var from = areas.predecessors(unit).stream()
                .map(step -> step(step, step.oldUnit(), day))
                .toList();
        var to = areas.successors(unit).stream()
                .map(step -> step(step, step.newUnit(), day))
                .toList();
        return new AreaUnitPage.Changes(from, to, to.isEmpty() ? communesNow(unit, day) : List.of());
    }

    private AreaUnitPage.Step step(Succession step, int other, LocalDate day) {
        return new AreaUnitPage.Step(
                line(areas.get(other), day), AreaWords.date(step.on()), AreaWords.extent(step.extent()), step.note());
    }

    private List<UnitLine> communesNow(Unit unit, LocalDate day) {
        var last = unit.to();
        if (unit.level() != Level.DISTRICT || last == null) {
            return List.of();
        }
        return areas.children(unit, last).stream()
                .flatMap(commune -> areas.successors(commune).stream())
                .map(step -> areas.get(step.newUnit()))
                .distinct()
                .map(commune -> line(commune, day))
                .toList();
    }

    private AreaUnitPage.Around around(Unit unit, LocalDate day) {
        var siblings = unit.parent().isPresent()
                ? areas.children(areas.get(unit.parent().getAsInt()), day)
                : areas.provinces(day);
        var neighbours = siblings.stream()
                .filter(sibling -> !Objects.equals(sibling, unit))
                .toList();
        return new AreaUnitPage.Around(
                AreaWords.date(day), lines(areas.children(unit, day), day), lines(neighbours, day));
    }

    private List<UnitLine> lines(List<Unit> units, LocalDate day) {
        return units.stream().map(unit -> line(unit, day)).toList();
    }

    private UnitLine line(Unit unit, LocalDate day) {
        return UnitLine.of(areas, unit, day);
    }
}
