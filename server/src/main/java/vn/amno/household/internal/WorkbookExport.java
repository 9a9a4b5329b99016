package vn.amno.household.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.household.HouseholdProblem;
import vn.amno.household.workbook.ReviewWorkbookWriter;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;

/** Gives recorded sheets back as the workbook that they could have come from. Called within a transaction. */
@Component
class WorkbookExport {

    private static final int CHUNK = 1000;

    private final SheetReadStore store;
    private final RestrictionStore restrictions;
    private final Areas areas;

    WorkbookExport(SheetReadStore store, RestrictionStore restrictions, Areas areas) {
        this.store = store;
        this.restrictions = restrictions;
        this.areas = areas;
    }

    /** In the order given; households without a sheet of the year are left out. */
    void write(int year, List<UUID> households, List<String> stamp, OutputStream target) throws IOException {
        var acting = Acting.current();
        if (!Arrays.stream(Field.values()).allMatch(acting::sees)) {
            throw new ProblemException(HouseholdProblem.NOT_TO_BE_EXPORTED, "not every field is seen");
        }
        var whole = acting.may(Right.UNMASK);
        var rows = new ArrayList<SheetRow>(households.size());
        for (var from = 0; from < households.size(); from += CHUNK) {
            var chunk = households.subList(from, Math.min(from + CHUNK, households.size()));
            var sheets = store.find(year, chunk);
            var hidings = restrictions.hidings(chunk);
            for (var household : chunk) {
                var sheet = sheets.get(household);
                if (sheet != null) {
                    var shown = hidings.getOrDefault(household, Hiding.NOTHING).sheet(sheet);
                    rows.add(whole ? shown : Masking.sheet(shown));
                }
            }
        }
        ReviewWorkbookWriter.write(rows, areas, stamp, target);
    }
}
