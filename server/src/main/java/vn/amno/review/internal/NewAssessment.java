package vn.amno.review.internal;

import vn.amno.rules.Assessment;
import vn.amno.rules.Facts;

/**
 * An assessment about to be stored.
 *
 * @param facts what the rules saw: the sheet, and what the law and the commune add to it
 * @param standardUsed id of the stored text of its standard
 */
record NewAssessment(RecordedSheet recorded, Facts facts, Assessment assessment, int standardUsed) {}
