package vn.amno.review.file;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.LegalRef;
import vn.amno.rules.Standard;

/** Values of a standard that have not been compared with the text of the law (cần đối chiếu văn bản); every paper that rests on them says so. */
final class Doubts {

    private Doubts() {}

    /** Sentence for the foot of a paper; empty when every value was read in the law. */
    static String sentence(Standard standard) {
        var values = values(standard);
        return values.isEmpty() ? "" : "cần đối chiếu văn bản: " + String.join(", ", values);
    }

    private static Set<String> values(Standard standard) {
        var doubtful = new LinkedHashSet<String>();
        var lines = standard.lines().values();
        lines.forEach(line -> add(doubtful, "chuẩn thu nhập", line.poorAloneSource(), line.lowSource()));
        lines.forEach(line -> add(doubtful, "giới hạn mức sống trung bình", line.averageMaxSource()));
        standard.points()
                .values()
                .forEach(form -> add(doubtful, "ngưỡng điểm B1", form.poorAloneSource(), form.lowMaxSource()));
        add(doubtful, "số chỉ số thiếu hụt của hộ nghèo", standard.cutoffSource());
        add(doubtful, "cách xác định khu vực", standard.areaTypeSource());
        var indicators = standard.indicators().stream()
                .filter(rule -> rule.source().status().toBeConfirmed())
                .count();
        if (indicators > 0) {
            doubtful.add("cách tính %d chỉ số".formatted(indicators));
        }
        return doubtful;
    }

    private static void add(Set<String> doubtful, String value, @Nullable LegalRef... sources) {
        if (Stream.of(sources)
                .anyMatch(source -> source != null && source.status().toBeConfirmed())) {
            doubtful.add(value);
        }
    }
}
