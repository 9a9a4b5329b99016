package vn.amno.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ways in which personal data leaves the mask or the system (đưa dữ liệu ra). Each asks for a reason and is recorded in the log in the transaction that lets it
 * out; whoever adds a second confirmation for them adds it here. Throws {@link vn.amno.kernel.ProblemException} with a {@link HouseholdProblem}.
 */
public interface Disclosures {

    int SHORTEST_REASON = 5;
    int LONGEST_REASON = 200;

    /** The whole citizen id of one person who belongs or belonged to the household. */
    String citizenId(HouseholdId household, UUID person, String reason);

    /** Somebody who is restricted, with the citizen id masked, for whoever has {@link vn.amno.kernel.Right#ANSWER_SUBJECTS}. */
    HouseholdFile.Person restricted(HouseholdId household, UUID person, String reason);

    /** Before a file with names is written. What was let out counts towards the most rows that an account may take out in a day. */
    void export(Export export);

    /** How many more households whoever acts may export today. */
    long exportableToday();

    static boolean reasonable(String reason) {
        var length = reason.strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }

    /**
     * @param filter which households, without anybody's name
     * @param rows number of households
     * @param areaKey first scope key of the area that the filter names; null when it names none
     */
    record Export(
            String file,
            String filter,
            long rows,
            String purpose,
            @Nullable Integer areaKey) {}
}
