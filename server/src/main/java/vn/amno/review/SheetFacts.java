package vn.amno.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.amno.area.Unit;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.SheetRow;
import vn.amno.rules.AreaType;
import vn.amno.rules.Facts;
import vn.amno.rules.Points;
import vn.amno.rules.Standard;

/** What the rules see of a review sheet, wherever it comes from: the registry or a file. */
public final class SheetFacts {

    private SheetFacts() {}

    public static Facts of(SheetRow sheet, Unit commune, LocalDate day, Standard standard) {
        var areaType = sheet.areaType() == null ? commune.areaType() : sheet.areaType();
        return new Facts(
                areaType,
                sheet.income(),
                sheet.points(),
                sheet.points() == null ? null : form(standard, areaType),
                sheet.ticks(),
                sheet.members().stream().map(MemberRow::facts).toList(),
                day);
    }

    /** The sheet's total is that of the form which the standard of its review prescribes. */
    private static @Nullable String form(Standard standard, @Nullable AreaType areaType) {
        var points = areaType == null ? null : standard.points().get(areaType);
        if (points != null) {
            return points.form();
        }
        var forms =
                standard.points().values().stream().map(Points::form).distinct().toList();
        return forms.size() == 1 ? forms.getFirst() : null;
    }
}
