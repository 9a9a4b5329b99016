package vn.amno.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.amno.household.workbook.SheetRow;

/** Changes of the registry (sổ hộ). Every call is one act: all of it or nothing. */
public interface Registry {

    /** Registers households that have no review sheet yet; refuses all when one code is taken in its commune. Bulk: tens of thousands at once. */
    List<HouseholdId> register(LocalDate on, List<NewHousehold> households);

    /**
     * Records the review sheets of one day as an accepted import does: unknown households are registered, known ones get or change the year's sheet.
     * A sheet that says what is on record writes nothing. Where a household lives, its head and its members follow the sheet unless a sheet of a later
     * day is on record.
     */
    void record(LocalDate reviewDate, List<SheetRow> sheets);

    /** Households that live elsewhere from that day on, each in a commune and village; their codes stay. */
    void move(LocalDate on, Collection<Move> moves);

    /** Households that ended (dissolved, all died, merged into another) on that day; their history stays. */
    void close(LocalDate on, String reason, Collection<HouseholdId> households);

    /**
     * One move.
     *
     * @param village name; empty when not known
     */
    record Move(HouseholdId household, int communeId, String village) {}
}
