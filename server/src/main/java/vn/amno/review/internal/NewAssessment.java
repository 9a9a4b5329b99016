package vn.amno.review.internal;

import vn.amno.rules.Assessment;
import vn.amno.rules.Facts;

/**
 * An assessment about to be stored.
 *
 * @param standardUsed id of the stored text of its standard
 */
record NewAssessment(RecordedSheet recorded, Facts facts, Assessment assessment, int standardUsed) {}
