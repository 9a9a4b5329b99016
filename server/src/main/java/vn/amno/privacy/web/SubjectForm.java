package vn.amno.privacy.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.amno.household.HouseholdId;
import vn.amno.privacy.Channel;
import vn.amno.privacy.NewSubjectRequest;
import vn.amno.privacy.Wish;

/** The form for a new request, as posted: a box that is not ticked does not come at all. */
record SubjectForm(
        UUID household,
        UUID person,
        Wish wish,
        Channel channel,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedOn,
        @Nullable String asker,
        @Nullable String contact,
        @Nullable Boolean others,
        @Nullable String text) {

    NewSubjectRequest request() {
        return new NewSubjectRequest(
                new HouseholdId(household),
                person,
                wish,
                channel,
                receivedOn,
                Objects.requireNonNullElse(asker, ""),
                Objects.requireNonNullElse(contact, ""),
                Boolean.TRUE.equals(others),
                Objects.requireNonNullElse(text, ""));
    }
}
