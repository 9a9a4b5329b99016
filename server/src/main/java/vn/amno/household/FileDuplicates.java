package vn.amno.household;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People of a workbook who look like each other or like somebody on record; nothing of it is kept.
 *
 * @param people of the workbook who were compared; those of unchanged rows are on record already and are not
 * @param inFile pairs of people of the workbook, the most certain first
 * @param withRegistry pairs of somebody of the workbook and somebody on record in another household, the most certain first
 * @param complaint why all of it looks like a mistake, as complete Vietnamese sentences; then no pair is shown. Empty otherwise
 * @param elsewhere whether somebody of the workbook may be on record outside the scope; who and where is not known
 */
public record FileDuplicates(
        int people, List<Pair> inFile, List<Pair> withRegistry, String complaint, boolean elsewhere) {

    public FileDuplicates {
        inFile = List.copyOf(inFile);
        withRegistry = List.copyOf(withRegistry);
    }

    public record Pair(DuplicateBand band, List<DuplicateReason> reasons, Side one, Side two) {
        public Pair {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param row of the workbook that Excel shows for the household; 0 for somebody on record
     * @param code of the household
     * @param areaKey scope key of the commune, or of the village of somebody on record
     * @param household on record; null for one that is not
     */
    public record Side(
            String name,
            int row,
            String code,
            int areaKey,
            @Nullable HouseholdId household) {}
}
