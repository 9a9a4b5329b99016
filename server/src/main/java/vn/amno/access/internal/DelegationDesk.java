package vn.amno.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.Assignment;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Delegation;
import vn.amno.access.Delegations;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.ProblemException;

@Service
class DelegationDesk implements Delegations {

    private final AccountStore accounts;
    private final AssignmentStore assignments;
    private final DelegationStore delegations;
    private final AssignmentLog log;
    private final Clock clock;

    DelegationDesk(
            AccountStore accounts,
            AssignmentStore assignments,
            DelegationStore delegations,
            AssignmentLog log,
            Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.delegations = delegations;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Assignment delegate(UUID assignment, UUID receiver, LocalDate from, LocalDate to) {
        var actor = Acting.current().actor();
        var origin = own(assignment, actor);
        checkDays(origin.terms(), from, to);
        accounts.lock(receiver);
        if (receivers(origin).stream().noneMatch(account -> account.id().equals(receiver))) {
            throw refused(AccessProblem.RECEIVER_ELSEWHERE, assignment);
        }
        if (delegations.overlaps(assignment, receiver, from, to)) {
            throw refused(AccessProblem.DELEGATED_ALREADY, assignment);
        }
        var terms = origin.terms();
        var handed = new Terms(terms.role(), terms.agency(), terms.unit(), terms.furtherUnits(), from, to);
        var given = new Assignment(
                UUID.randomUUID(), receiver, handed, new Delegation(assignment, origin.account(), actor.name()), null);
        assignments.insert(given.id(), receiver, handed, assignment, Instant.now(clock));
        log.given(given);
        return given;
    }

    @Override
    @Transactional
    public void revoke(UUID delegated) {
        var found = assignments.get(delegated, candidate -> isHolder(candidate.delegation()));
        if (found.isOver(LocalDate.now(clock)) || !assignments.end(delegated, Instant.now(clock))) {
            throw refused(AccessProblem.ASSIGNMENT_ENDED, delegated);
        }
        log.ended(found);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> receivers(UUID assignment) {
        return receivers(own(assignment, Acting.current().actor()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Given> given(UUID holder) {
        return delegations.given(holder, LocalDate.now(clock));
    }

    private List<Account> receivers(Assignment origin) {
        return delegations.receivers(origin, LocalDate.now(clock));
    }

    private Assignment own(UUID assignment, Actor actor) {
        var today = LocalDate.now(clock);
        var found = assignments.get(
                assignment, candidate -> candidate.account().equals(actor.account()) && !candidate.isOver(today));
        if (found.delegation() != null) {
            throw refused(AccessProblem.PASSED_ON, assignment);
        }
        if (!found.terms().role().mayBeDelegated()) {
            throw refused(AccessProblem.ROLE_NOT_DELEGATED, assignment);
        }
        return found;
    }

    private void checkDays(Terms terms, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new ProblemException(AccessProblem.DAYS_REVERSED, from + " to " + to);
        }
        var last = terms.to();
        var late = last != null && to.isAfter(last);
        if (late || from.isBefore(terms.from()) || from.isBefore(LocalDate.now(clock))) {
            throw new ProblemException(AccessProblem.DAYS_NOT_WITHIN, from + " to " + to);
        }
    }

    private static boolean isHolder(@Nullable Delegation delegation) {
        return Optional.ofNullable(delegation)
                .map(Delegation::holder)
                .filter(holder -> holder.equals(Acting.current().actor().account()))
                .isPresent();
    }

    private static ProblemException refused(AccessProblem problem, UUID assignment) {
        return new ProblemException(problem, "assignment " + assignment);
    }
}
