package vn.amno.household.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.amno.household.change.ChangeRequest.Step;
import vn.amno.household.change.RequestStore.Request;
import vn.amno.household.change.RequestStore.Subject;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;

/** Who may do what with requests. What is not in sight is not there. */
final class Guard {

    private Guard() {}

    /** Of whoever has signed in and may propose here. */
    static Stamp proposer(Subject subject, Instant now) {
        var acting = Acting.current();
        if (!holds(acting, subject)) {
            throw new ProblemException(ChangeProblem.HOUSEHOLD_NOT_FOUND, "area " + subject.areaKey());
        }
        if (!acting.may(Right.PROPOSE_CHANGE)) {
            throw new ProblemException(ChangeProblem.MAY_NOT_PROPOSE, "without the right");
        }
        return stamp(acting, ChangeProblem.MAY_NOT_PROPOSE, now);
    }

    /**
     * Of whoever may decide this request, as a second person: nobody does who wrote it or handed it in, for whom that was done, or who acts for such a one.
     *
     * @param steps of the request so far
     */
    static Stamp approver(Request request, List<Step> steps, Instant now) {
        var acting = Acting.current();
        if (!holds(acting, request.subject())) {
            throw notFound(request.id());
        }
        if (!acting.may(Right.APPROVE_CHANGE)) {
            throw new ProblemException(ChangeProblem.MAY_NOT_APPROVE, "request " + request.id());
        }
        var stamp = stamp(acting, ChangeProblem.MAY_NOT_APPROVE, now);
        if (steps.stream().filter(Guard::proposes).anyMatch(step -> step.by().sharesPersonWith(stamp))) {
            throw new ProblemException(ChangeProblem.SAME_PERSON, "request " + request.id());
        }
        return stamp;
    }

    /** Of the proposer of this request. */
    static Stamp owner(Request request, Instant now) {
        requireVisible(request);
        var stamp = stamp(Acting.current(), ChangeProblem.NOT_THE_PROPOSER, now);
        if (!stamp.account().equals(request.proposer().account())) {
            throw new ProblemException(ChangeProblem.NOT_THE_PROPOSER, "request " + request.id());
        }
        return stamp;
    }

    static boolean proposes(Step step) {
        return switch (step.kind()) {
            case DRAFTED, SUBMITTED, REBASED -> true;
            case APPROVED, RETURNED, WITHDRAWN, UNDONE -> false;
        };
    }

    static void requireVisible(Request request) {
        var subject = request.subject();
        var other = subject.otherAreaKey();
        var scope = Acting.current().scope();
        var inSight = scope.contains(subject.areaKey()) || (other != null && scope.contains(other));
        var draft = request.state() == ChangeRequest.State.DRAFT;
        if (!inSight || (draft && !request.proposer().account().equals(account()))) {
            throw notFound(request.id());
        }
    }

    /** Of a merge both places; of a move the one where it is decided. */
    private static boolean holds(Acting acting, Subject subject) {
        var other = subject.otherAreaKey();
        return acting.scope().contains(subject.areaKey())
                && (subject.kind() != Change.Kind.MERGE
                        || other == null
                        || acting.scope().contains(other));
    }

    static ProblemException notFound(UUID request) {
        return new ProblemException(ChangeProblem.REQUEST_NOT_FOUND, "request " + request);
    }

    /** All zeros for the system and for nobody, who own no request. */
    static UUID account() {
        var account = Acting.current().actor().account();
        return account == null ? new UUID(0, 0) : account;
    }

    private static Stamp stamp(Acting acting, ChangeProblem otherwise, Instant now) {
        var actor = acting.actor();
        var account = actor.account();
        if (account == null) {
            throw new ProblemException(otherwise, "nobody has signed in");
        }
        return new Stamp(account, actor.onBehalfOf(), actor.name(), actor.role(), now);
    }
}
