package vn.amno.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** For each part of the query that narrows: how many households there would be without it. */
    List<Relaxation> relaxations(ListQuery query);

    /**
     * Counts of the direct children of a unit that have any household, in the order of their codes; of the provinces when {@code unitId}
     * is null.
     */
    List<UnitCount> countsByChild(@Nullable Integer unitId, int year);

    /** Counts of a unit; of the country, as unit 0, when {@code unitId} is null. */
    UnitCount counts(@Nullable Integer unitId, int year);

    /** Number of poor and near-poor households with each deprivation; a deprivation that nobody has is absent. */
    Map<Indicator, Map<Verdict, Long>> deprivations(@Nullable Integer unitId, int year);

    /** The assessment on record for a household's sheet of a year, replayed with its full trace. */
    Optional<RecordedAssessment> assessment(HouseholdId household, int year);

    /** One a year, newest first. */
    List<RecordedAssessment> assessments(HouseholdId household);

    /** All assessments of a household's sheet of a year, those that a changed sheet replaced included, newest first. */
    List<RecordedAssessment> history(HouseholdId household, int year);

    /** The batches in which the present sheets of a household were recorded; of an import it is the import's id. */
    List<UUID> batches(HouseholdId household);

    /** Assesses a sheet without recording anything, under the standard in force in its commune on the day. */
    Assessment preview(SheetRow sheet, LocalDate reviewDate);

    /**
     * Applies a second standard to the recorded facts of a year and counts who changes. Points keep the form they were recorded on, so a
     * standard with another form does not use them.
     */
    Transitions transitions(@Nullable Integer unitId, int year, String standardId);

    /** The households behind one cell of {@link #transitions}, by area and code, at most {@code limit}. */
    List<HouseholdId> transitionHouseholds(Change change, int limit);

    /** One cell of the matrix of {@link #transitions}. */
    record Change(@Nullable Integer unitId, int year, String standardId, Verdict before, Verdict after) {}

    /**
     * An assessment as it was made, replayed from the facts it kept.
     *
     * @param standardId standard that was applied
     * @param lawFingerprint of the legal data it was applied from
     * @param sheet as the rules saw it; its members have their facts but no names, which the review does not keep, and it has no extra columns
     */
    record RecordedAssessment(
            int year,
            LocalDate reviewDate,
            String standardId,
            String lawFingerprint,
            SheetRow sheet,
            Assessment assessment) {}
}
