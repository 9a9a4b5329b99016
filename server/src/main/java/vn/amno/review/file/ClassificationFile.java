package vn.amno.review.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import vn.amno.rules.Standard;

/** {@code classification.csv}: one line per accepted household, in the order of the input. */
final class ClassificationFile implements Closeable {

    private final CsvText csv;
    private final Explanations explanations;

    ClassificationFile(Path file, Standard standard) throws IOException {
        this.csv = new CsvText(file, "household", "area", "verdict", "deprived", "unknown", "explanation");
        this.explanations = new Explanations(standard);
    }

    void add(Judged household) throws IOException {
        var assessment = household.assessment();
        csv.row(
                household.sheet().code(),
                household.area(),
                assessment.verdict().name(),
                assessment.deprived(),
                assessment.unknown(),
                explanations.of(assessment));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
