package vn.amno.household.duplicate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.FileDuplicates.Pair;
import vn.amno.household.FileDuplicates.Side;
import vn.amno.household.HouseholdId;
import vn.amno.household.ImportDuplicates;
import vn.amno.household.ImportId;
import vn.amno.household.Imports;
import vn.amno.household.duplicate.web.FilePage.Line;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Right;
import vn.amno.web.Formats;

/** Makes the page of the duplicates of one workbook. */
@Component
class FilePages {

    private static final int SHOWN = 100;

    private final Imports imports;
    private final ImportDuplicates duplicates;
    private final Communes communes;

    FilePages(Imports imports, ImportDuplicates duplicates, Communes communes) {
        this.imports = imports;
        this.duplicates = duplicates;
        this.communes = communes;
    }

    FilePage page(ImportId id) {
        var run = imports.get(id);
        var found = duplicates.find(id);
        return new FilePage(run, found, lines(found.inFile()), lines(found.withRegistry()));
    }

    private List<Line> lines(List<Pair> pairs) {
        return pairs.stream().limit(SHOWN).map(this::line).toList();
    }

    private Line line(Pair pair) {
        return new Line(
                pair.band(), side(pair.one()), side(pair.two()), String.join("; ", Reasons.similar(pair.reasons())));
    }

    private FilePage.Side side(Side side) {
        var commune = communes.name(side.areaKey());
        var place = side.row() == 0
                ? "trong sổ, hộ %s, %s".formatted(side.code(), commune)
                : "dòng %s, hộ %s, %s".formatted(Formats.number(side.row()), side.code(), commune);
        return new FilePage.Side(side.name(), place, address(side.household()));
    }

    private static @Nullable String address(@Nullable HouseholdId household) {
        return household == null || !Acting.current().may(Right.READ_HOUSEHOLD)
                ? null
                : "/households/" + household.value();
    }
}
