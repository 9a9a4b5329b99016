package vn.amno.review.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.review.SheetFacts;
import vn.amno.rules.Classifier;

/** One batch of sheets on its way through the rules. Remembers what many sheets share: communes and the standards that apply in them. */
final class AssessmentBatch {

    private final Areas areas;
    private final StandardFinder standards;
    private final AssessmentStore store;
    private final Map<Integer, Unit> communes = new HashMap<>();
    private final Map<Review, Applied> reviews = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    AssessmentBatch(Areas areas, StandardFinder standards, AssessmentStore store) {
        this.areas = areas;
        this.standards = standards;
        this.store = store;
    }

    record Review(int communeId, LocalDate day) {}

    record Applied(Classifier classifier, int standardUsed) {}

    NewAssessment assess(RecordedSheet recorded) {
        var sheet = recorded.sheet();
        var commune = commune(sheet.communeId());
        var applied = reviews.computeIfAbsent(
                new Review(commune.id(), recorded.reviewDate()), review -> apply(commune, review));
        var classifier = applied.classifier();
        var facts = SheetFacts.of(sheet, commune, recorded.reviewDate(), classifier.standard());
        return new NewAssessment(recorded, facts, classifier.assessWithoutTrace(facts), applied.standardUsed());
    }

    Unit commune(int id) {
        return communes.computeIfAbsent(id, areas::get);
    }

    /** All communes of the batch. */
    Collection<Unit> communes() {
        return communes.values();
    }

    private Applied apply(Unit commune, Review review) {
        var classifier = standards.forReview(commune, review.day());
        var id = used.computeIfAbsent(
                classifier.standard().id(), _ -> store.standardUsed(classifier.standard(), standards.lawFingerprint()));
        return new Applied(classifier, id);
    }
}
