package vn.amno.household;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * People whose data is kept and not shown (hạn chế xử lý). What the state counts and decides goes on with all of it: sheets, verdicts, figures and the number of
 * people stay as they are. What names the person is hidden from everybody, and opened one at a time, with a reason, by {@link Disclosures#restricted}.
 */
public interface Restrictions {

    /** Stands where the name of somebody would; whoever is restricted has no other value shown. A workbook that says it is not taken back. */
    String HIDDEN = "đang hạn chế";

    /** Nothing happens where it is so already. */
    void restrict(UUID person);

    /** False where the person was not restricted. */
    boolean lift(UUID person);

    /** The first day; empty for whoever is not restricted. */
    Optional<LocalDate> findSince(UUID person);

    /** As on record, hidden or not; for the register of those who answer for it. Empty where the person never belonged to the household. */
    Optional<String> findName(HouseholdId household, UUID person);
}
