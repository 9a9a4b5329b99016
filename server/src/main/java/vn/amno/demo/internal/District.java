package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.kernel.AreaCode;

/** The district Tân Yên: which unit a part of the plan was on a day, and in which villages its households live. */
final class District {

    private static final LocalDate FIRST_DAY = LocalDate.of(PrintedTable.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(PrintedTable.LAST_YEAR, 12, 31);

    private final List<Part> parts;
    private final Map<Part, Unit> before = new HashMap<>();
    private final Map<Part, Unit> after = new HashMap<>();

    District(PrintedTable table, Areas areas) {
        parts = table.parts();
        for (var part : parts) {
            before.put(part, unit(areas, part.firstCode(), FIRST_DAY));
            after.put(part, unit(areas, part.lastCode(), LAST_DAY));
        }
    }

    private static Unit unit(Areas areas, String code, LocalDate day) {
        return areas.find(new AreaCode(code), day)
                .orElseThrow(() -> new IllegalStateException(
                        "No unit has the code %s on %s, as the plan needs.".formatted(code, day)));
    }

    List<Part> parts() {
        return parts;
    }

    Unit unit(Part part, LocalDate day) {
        var later = last(part);
        return later.existsOn(day) ? later : first(part);
    }

    /** Whether the part became a piece of another unit between the first and the last year. */
    boolean merged(Part part) {
        return first(part).id() != last(part).id();
    }

    /** First day of the unit that the part lies in on 31/12/2020. */
    LocalDate mergedOn(Part part) {
        return last(part).from();
    }

    /** Id of the district itself. */
    int id() {
        return first(parts.getFirst()).parent().orElseThrow();
    }

    private Unit first(Part part) {
        return Objects.requireNonNull(before.get(part));
    }

    private Unit last(Part part) {
        return Objects.requireNonNull(after.get(part));
    }
}
