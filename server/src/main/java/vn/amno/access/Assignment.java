package vn.amno.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an account acts in a role, an area and an agency during a period (phân công).
 *
 * @param terms what it allows
 * @param delegation for whom; null when it was given by an administrator
 * @param endedAt when it was taken away; null otherwise
 */
public record Assignment(
        UUID id,
        UUID account,
        Terms terms,
        @Nullable Delegation delegation,
        @Nullable Instant endedAt) {

    public boolean holdsOn(LocalDate day) {
        return endedAt == null && terms.includes(day);
    }

    /** Whether it holds on no day from this one on. */
    public boolean isOver(LocalDate day) {
        var to = terms.to();
        return endedAt != null || (to != null && to.isBefore(day));
    }

    /**
     * @param agency only of {@link Role#AGENCY_OFFICER}
     * @param unit id of the administrative unit; null for the whole country
     * @param furtherUnits old units that went into this one, where no source says whether wholly or in part
     * @param to last day; null while it is open
     */
    public record Terms(
            Role role,
            @Nullable Agency agency,
            @Nullable Integer unit,
            List<Integer> furtherUnits,
            LocalDate from,
            @Nullable LocalDate to) {

        public Terms {
            furtherUnits = List.copyOf(furtherUnits);
        }

        public Terms(Role role, @Nullable Integer unit, LocalDate from) {
            this(role, null, unit, List.of(), from, null);
        }

        /** Whether both give the same on one of their days; further units count for nothing. */
        public boolean overlaps(Terms other) {
            return role == other.role
                    && agency == other.agency
                    && Objects.equals(unit, other.unit)
                    && !endsBefore(other.from)
                    && !other.endsBefore(from);
        }

        private boolean endsBefore(LocalDate day) {
            return to != null && to.isBefore(day);
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
