package vn.amno.review.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code chuyen-doi.csv}: the households to which the second standard gives another verdict (hộ đổi kết quả), in the order of the input. */
final class ChangesFile {

    private ChangesFile() {}

    static void write(Path file, List<Judged> households) throws IOException {
        try (var csv = new CsvText(file, "household", "area", "before", "after")) {
            for (var household : households) {
                var after = household.compared();
                if (after != null && after != household.verdict()) {
                    csv.row(
                            household.sheet().code(),
                            household.area(),
                            household.verdict().name(),
                            after.name());
                }
            }
        }
    }
}
