package vn.amno.review.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.amno.household.workbook.Refusal;

/** {@code rejected.csv}: what was refused, by the row that Excel shows. */
final class RejectedFile {

    private RejectedFile() {}

    static void write(Path file, List<Refusal> refusals) throws IOException {
        try (var csv = new CsvText(file, "sheet", "row", "column", "value", "problem")) {
            for (var refusal : refusals) {
                csv.row(refusal.sheet(), refusal.row(), refusal.column(), refusal.value(), refusal.problem());
            }
        }
    }
}
