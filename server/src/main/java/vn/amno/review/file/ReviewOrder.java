package vn.amno.review.file;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Standard;

/**
 * What to review and where to put the results.
 *
 * @param input review workbook (sổ Excel rà soát)
 * @param standard decides the verdicts; the sheets' points are those of its form
 * @param compare applied to the same facts, to see who changes; null for no comparison
 * @param date day of the review
 * @param out directory of the results; made if absent
 */
public record ReviewOrder(
        Path input, Standard standard, @Nullable Standard compare, LocalDate date, Path out) {}
