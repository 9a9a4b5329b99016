package vn.amno.review.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.kernel.ProblemException;
import vn.amno.law.LawBook;
import vn.amno.review.ReviewProblem;
import vn.amno.rules.Classifier;
import vn.amno.rules.Standard;

/** Which poverty standard (chuẩn nghèo) a review applies, and its classifier. */
@Component
class StandardFinder {

    private final LawBook law;
    private final Areas areas;
    private final Map<String, Classifier> classifiers = new ConcurrentHashMap<>();

    StandardFinder(LawBook law, Areas areas) {
        this.law = law;
        this.areas = areas;
    }

    /**
     * The standard in force in a commune on the day of a review. Where none is in force yet, the one that comes into force next, within a year:
     * the review of autumn 2015 prepared the first list under the standard of 2016.
     */
    Classifier forReview(Unit commune, LocalDate day) {
        var province = areas.path(commune).getFirst().code().value();
        return law.standardInForce(day, province)
                .or(() -> next(day, province))
                .map(this::classifier)
                .orElseThrow(() -> new ProblemException(
                        ReviewProblem.NO_STANDARD, "review of %s in province %s".formatted(day, province)));
    }

    Classifier byId(String standardId) {
        return law.standard(standardId)
                .map(this::classifier)
                .orElseThrow(() -> new ProblemException(ReviewProblem.UNKNOWN_STANDARD, standardId));
    }

    String lawFingerprint() {
        return law.fingerprint();
    }

    private Optional<Standard> next(LocalDate day, String province) {
        return law.standards().stream()
                .map(Standard::from)
                .filter(from -> from.isAfter(day) && !from.isAfter(day.plusYears(1)))
                .sorted(Comparator.naturalOrder())
                .flatMap(from -> law.standardInForce(from, province).stream())
                .findFirst();
    }

    private Classifier classifier(Standard standard) {
        return classifiers.computeIfAbsent(standard.id(), _ -> new Classifier(standard));
    }
}
