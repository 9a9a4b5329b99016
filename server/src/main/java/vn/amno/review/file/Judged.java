package vn.amno.review.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.area.Unit;
import vn.amno.household.workbook.SheetRow;
import vn.amno.rules.Assessment;
import vn.amno.rules.Verdict;

/**
 * A household with its verdict (kết quả rà soát).
 *
 * @param compared verdict under the second standard; null without comparison
 */
record Judged(
        SheetRow sheet,
        Unit commune,
        Assessment assessment,
        @Nullable Verdict compared) {

    Verdict verdict() {
        return assessment.verdict();
    }

    /** Code and name, since a code may have meant another unit: {@code 07357 Xã Liên Chung}. */
    String area() {
        return commune.code().value() + " " + commune.fullName();
    }

    /** The same without the steps of the reasoning, which would fill the memory for a whole province. */
    Judged withoutTrace() {
        var kept = new Assessment(
                assessment.verdict(),
                assessment.standardId(),
                assessment.indicators(),
                assessment.disagreements(),
                assessment.flags(),
                assessment.missing(),
                List.of());
        return new Judged(sheet, commune, kept, compared);
    }
}
