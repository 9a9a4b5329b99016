package vn.amno.household;

import java.util.Collection;
import java.util.List;
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

    /** Before the page of a household is shown; kept once a day for each person and role. Nothing for households that whoever acts does not see. */
    void opened(HouseholdId household);

    /** Before a page of a household leaves for the printer. Nothing for households that whoever acts does not see. */
    void printed(HouseholdId household, String page);

    /** Before a list of households leaves for the printer. */
    void printedList(String page);

    /**
     * Before a file with names is written. What was let out counts towards the most rows that an account may take out in a day, and each household is kept with it, so
     * that a family can be told.
     */
    void export(Export export);

    /** Ids of the exports that the household was in, newest first; the log knows each as an {@code export}. */
    List<UUID> exportsOf(HouseholdId household, int limit);

    /** How many more households whoever acts may export today. */
    long exportableToday();

    static boolean reasonable(String reason) {
        var length = reason.strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }

    /**
     * @param filter which households, without anybody's name
     * @param households all that the file names
     * @param areaKey first scope key of the area that the filter names; null when it names none
     */
    record Export(
            String file,
            String filter,
            Collection<HouseholdId> households,
            String purpose,
            @Nullable Integer areaKey) {}
}
