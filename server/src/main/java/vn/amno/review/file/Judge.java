package vn.amno.review.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.amno.area.Areas;
import vn.amno.household.workbook.SheetRow;
import vn.amno.review.SheetFacts;
import vn.amno.rules.Classifier;

/** Applies the standards of an order to its sheets. */
final class Judge {

    private final Areas areas;
    private final LocalDate date;
    private final Classifier classifier;
    private final @Nullable Classifier comparison;

    Judge(Areas areas, ReviewOrder order) {
        this.areas = areas;
        this.date = order.date();
        this.classifier = new Classifier(order.standard());
        this.comparison = order.compare() == null ? null : new Classifier(order.compare());
    }

    /** Both standards see the same facts: the points stay those of the first one's form. */
    Judged judge(SheetRow sheet) {
        var commune = areas.get(sheet.communeId());
        var facts = SheetFacts.of(sheet, commune, date, classifier.standard());
        var compared =
                comparison == null ? null : comparison.assessWithoutTrace(facts).verdict();
        return new Judged(sheet, commune, classifier.assess(facts), compared);
    }
}
