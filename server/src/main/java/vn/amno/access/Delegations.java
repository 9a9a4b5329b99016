package vn.amno.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Handing an assignment on for a leave. Its holder, who keeps it, does that, not the administrator; whoever receives it acts in the holder's name, cannot hand it on,
 * and decides nothing that was proposed by or for the holder.
 */
public interface Delegations {

    /**
     * Hands an assignment of whoever acts on, for all or some of its days. Throws {@link AccessProblem#ASSIGNMENT_NOT_FOUND} for that of somebody else, and a problem
     * when the role is not for others, when it was received itself, when the receiver works elsewhere, or when the days do not fit.
     */
    Assignment delegate(UUID assignment, UUID receiver, LocalDate from, LocalDate to);

    /** Takes back what whoever acts has handed on. Throws {@link AccessProblem#ASSIGNMENT_NOT_FOUND} for what somebody else has. */
    void revoke(UUID delegated);

    /** Who may receive an assignment: those with an own one in the same area and agency today. */
    List<Account> receivers(UUID assignment);

    /** What an account has handed on and is not over. */
    List<Given> given(UUID holder);

    /**
     * @param receiver name of who acts in the holder's place
     */
    record Given(Assignment assignment, String receiver) {}
}
