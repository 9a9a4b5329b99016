package vn.amno.privacy;

import java.time.LocalDate;
import java.util.UUID;
import vn.amno.household.HouseholdId;

/**
 * A request as it comes in.
 *
 * @param person whose data is asked about; belongs or belonged to the household
 * @param asker who asks, as written down; empty when it is that person
 * @param contact where the answer goes: address or telephone; empty when the asker comes again
 * @param others whether others who hold the data have to be told
 * @param text what is asked, in the asker's words
 */
public record NewSubjectRequest(
        HouseholdId household,
        UUID person,
        Wish wish,
        Channel channel,
        LocalDate receivedOn,
        String asker,
        String contact,
        boolean others,
        String text) {

    public NewSubjectRequest {
        asker = asker.strip();
        contact = contact.strip();
        text = text.strip();
    }
}
