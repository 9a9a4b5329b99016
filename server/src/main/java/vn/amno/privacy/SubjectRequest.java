package vn.amno.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.household.HouseholdId;

/**
 * A request of somebody about the data on them (yêu cầu của chủ thể dữ liệu), with what was done about it.
 *
 * @param communeId whose register it stands in
 * @param number counts from 1 in each year of a commune
 * @param personName as it was when the request came in
 * @param areaKey scope key of the household at that time
 * @param firstDue last day of the first answer
 * @param due last day of doing it, with the extension where there is one
 * @param extended whether the one extension was used
 * @param answeredOn day of the first answer; null before it
 * @param closedOn null while it is open
 * @param steps oldest first
 */
public record SubjectRequest(
        SubjectRequestId id,
        int communeId,
        int year,
        int number,
        HouseholdId household,
        UUID person,
        String personName,
        int areaKey,
        Wish wish,
        Channel channel,
        String asker,
        String contact,
        boolean others,
        String text,
        LocalDate receivedOn,
        LocalDate firstDue,
        LocalDate due,
        boolean extended,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate closedOn,
        SubjectState state,
        List<Step> steps) {

    public SubjectRequest {
        steps = List.copyOf(steps);
    }

    /** As it is written on paper: {@code 12/2026}. */
    public String label() {
        return number + "/" + year;
    }

    /** The next day by which something has to happen; null when nothing has. */
    public @Nullable LocalDate next() {
        return switch (state) {
            case RECEIVED -> firstDue.isBefore(due) ? firstDue : due;
            case ANSWERED -> due;
            case DONE, DECLINED, WITHDRAWN -> null;
        };
    }

    public boolean overdue(LocalDate today) {
        var next = next();
        return next != null && next.isBefore(today);
    }

    /**
     * @param kind what was done, in Vietnamese
     * @param reason or answer, as written; may be empty where none is asked
     * @param by who did it, with the role
     */
    public record Step(Instant at, String kind, String reason, String by) {}
}
