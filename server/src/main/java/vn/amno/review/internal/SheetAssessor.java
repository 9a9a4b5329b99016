package vn.amno.review.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.area.Areas;
import vn.amno.household.SheetsRecorded;

/**
 * Assesses review sheets in the transaction that records them: sheets and assessments come together or not at all.
 */
@Component
class SheetAssessor {

    private final Areas areas;
    private final StandardFinder standards;
    private final SheetStore sheets;
    private final AssessmentStore assessments;
    private final CountStore counts;
    private final Clock clock;

    SheetAssessor(
            Areas areas,
            StandardFinder standards,
            SheetStore sheets,
            AssessmentStore assessments,
            CountStore counts,
            Clock clock) {
        this.areas = areas;
        this.standards = standards;
        this.sheets = sheets;
        this.assessments = assessments;
        this.counts = counts;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void assess(SheetsRecorded event) {
        var now = Instant.now(clock);
        assessments.lockYear(event.year());
        var batch = new AssessmentBatch(areas, standards, assessments);
        assessments.supersede(event.batch(), now).forEach(batch::commune);
        assessments.begin();
        sheets.forEachPart(
                event.batch(),
                part -> assessments.add(part.stream().map(batch::assess).toList()));
        assessments.store(event.batch(), now);
        counts.renew(event.year(), batch.communes());
    }
}
