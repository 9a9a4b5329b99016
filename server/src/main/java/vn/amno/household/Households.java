package vn.amno.household;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rest of the system may ask of the registry. */
public interface Households {

    /** Citizen ids are masked, those of the sheets too. */
    Optional<HouseholdFile> find(HouseholdId id);

    /** By place and code. */
    List<RosterLine> roster(RosterQuery query, int offset, int limit);

    long count(RosterQuery query);

    /** Households that live in each commune of a range of scope keys on a day; communes without any are absent. */
    Map<Integer, Long> countByCommune(int keyFrom, int keyTo, LocalDate day);

    /**
     * Writes the review workbook of these households for a year, in the order given; the same format that the import reads. Citizen ids are whole for whoever has
     * {@link vn.amno.kernel.Right#UNMASK}, else masked, and such a file is not taken back. Households without a sheet of that year are left out. Throws
     * {@link HouseholdProblem#NOT_TO_BE_EXPORTED} for whoever does not see every field: a workbook with gaps would wipe them out when it is imported again.
     *
     * @param stamp lines about the file itself, which stand on a sheet of their own; none for an empty list
     */
    void export(int year, Collection<HouseholdId> households, List<String> stamp, OutputStream target)
            throws IOException;
}
