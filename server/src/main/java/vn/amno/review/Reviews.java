package vn.amno.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.amno.household.HouseholdId;
import vn.amno.household.workbook.SheetRow;
import vn.amno.rules.Assessment;
import vn.amno.rules.Indicator;
import vn.amno.rules.Transitions;
import vn.amno.rules.Verdict;

/** What the rest of the system may ask about reviews. */
public interface Reviews {

    /** Years that have at least one assessment, newest first. */
    List<Integer> years();

    List<ListedHousehold> list(ListQuery query, int offset, int limit);

    long count(ListQuery query);

    /** Households that the query finds, at most {@code limit}, in its order; for an export. */
    List<HouseholdId> ids(ListQuery query, int limit);

    /** Counts of the direct children of a unit that have any household; of the provinces when {@code unitId} is null. */
    List<UnitCount> countsByChild(@Nullable Integer unitId, int year);

    UnitCount counts(@Nullable Integer unitId, int year);

    /** Number of poor and near-poor households with each deprivation. */
    Map<Indicator, Map<Verdict, Long>> deprivations(@Nullable Integer unitId, int year);

    /** The assessment on record for a household's sheet of a year, replayed with its full trace. */
    Optional<RecordedAssessment> assessment(HouseholdId household, int year);

    /** One a year, newest first. */
    List<RecordedAssessment> assessments(HouseholdId household);

    /** Assesses a sheet without recording anything, under the standard in force in its commune on the day. */
    Assessment preview(SheetRow sheet, LocalDate reviewDate);

    /** Applies a second standard to the recorded facts of a year and counts who changes. */
    Transitions transitions(@Nullable Integer unitId, int year, String standardId);

    /**
     * @param standardId standard that was applied
     * @param lawFingerprint of the legal data it was applied from
     */
    record RecordedAssessment(
            int year,
            LocalDate reviewDate,
            String standardId,
            String lawFingerprint,
            SheetRow sheet,
            Assessment assessment) {}
}
