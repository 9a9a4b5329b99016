package vn.amno.household.change;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.household.ChangeId;
import vn.amno.household.change.Change.AcceptMove;
import vn.amno.household.change.Change.MoveOut;
import vn.amno.household.change.ChangeRequest.State;
import vn.amno.household.change.ChangeRequest.Step;
import vn.amno.household.change.RequestStore.Request;
import vn.amno.household.change.RequestStore.Subject;
import vn.amno.kernel.ProblemException;

/** Where requests are written, handed on, withdrawn and returned. */
@Component
class ChangeDesk {

    private final RequestStore requests;
    private final ChangePlans plans;
    private final ChangeText texts;
    private final ChangeRecords records;
    private final Clock clock;

    ChangeDesk(RequestStore requests, ChangePlans plans, ChangeText texts, ChangeRecords records, Clock clock) {
        this.requests = requests;
        this.plans = plans;
        this.texts = texts;
        this.records = records;
        this.clock = clock;
    }

    @Transactional
    public void draft(ChangeId id, Change change) {
        var subject = plans.subject(change);
        var proposer = Guard.proposer(subject, now());
        var known = requests.findForUpdate(id.value());
        if (known.isPresent()) {
            requireOwn(known.get(), proposer);
            if (content(known.get()).equals(change)) {
                return;
            }
            if (known.get().state() != State.DRAFT) {
                throw new ProblemException(ChangeProblem.FROZEN, "request " + id.value());
            }
        }
        requireTarget(id.value(), subject, change);
        plans.plan(change);
        requests.draft(id.value(), subject, texts.freeze(id.value(), change), proposer);
        if (known.isEmpty()) {
            requests.addStep(id.value(), subject.areaKey(), new Step(Step.Kind.DRAFTED, proposer, ""));
        }
    }

    @Transactional
    public void submit(ChangeId id) {
        var request = locked(id);
        var owner = Guard.owner(request, now());
        if (request.state() == State.SUBMITTED) {
            return;
        }
        if (request.state() != State.DRAFT) {
            throw meanwhile(id);
        }
        Guard.proposer(request.subject(), now());
        requireTarget(id.value(), request.subject(), content(request));
        keepSeen(request, owner.at());
        requests.addStep(id.value(), request.subject().areaKey(), new Step(Step.Kind.SUBMITTED, owner, ""));
        records.proposed(request, content(request));
    }

    @Transactional
    public void rebase(ChangeId id) {
        var request = locked(id);
        var owner = Guard.owner(request, now());
        if (request.state() != State.SUBMITTED) {
            throw meanwhile(id);
        }
        keepSeen(request, owner.at());
        requests.addStep(id.value(), request.subject().areaKey(), new Step(Step.Kind.REBASED, owner, ""));
        records.proposed(request, content(request));
    }

    @Transactional
    public void withdraw(ChangeId id) {
        var request = locked(id);
        var owner = Guard.owner(request, now());
        if (request.state() == State.WITHDRAWN) {
            return;
        }
        if (request.state() != State.DRAFT && request.state() != State.SUBMITTED) {
            throw meanwhile(id);
        }
        requests.withdraw(id.value());
        requests.addStep(id.value(), request.subject().areaKey(), new Step(Step.Kind.WITHDRAWN, owner, ""));
    }

    @Transactional
    public void sendBack(ChangeId id, int version, String reason) {
        var request = locked(id);
        var approver = Guard.approver(request, requests.steps(id.value()), now());
        if (request.state() == State.RETURNED && decidedBy(request, approver)) {
            return;
        }
        if (reason.isBlank()) {
            throw new ProblemException(ChangeProblem.REASON_MISSING, "request " + id.value());
        }
        if (request.state() != State.SUBMITTED
                || !requests.decide(id.value(), version, approver, FactChecks.note(reason), null)) {
            throw meanwhile(id);
        }
        requests.addStep(
                id.value(),
                request.subject().areaKey(),
                new Step(Step.Kind.RETURNED, approver, FactChecks.note(reason)));
        records.returned(request, FactChecks.note(reason));
    }

    private void keepSeen(Request request, Instant at) {
        var plan = plans.plan(content(request));
        requests.submit(
                request.id(), texts.sealBook(request.id(), plan.before()), plans.version(request.subject()), at);
    }

    /** What is undone, or accepted, stands and waits for nobody else. */
    private void requireTarget(UUID id, Subject subject, Change change) {
        var target = subject.target();
        if (target == null) {
            return;
        }
        var request = requests.find(target).orElseThrow(() -> Guard.notFound(target));
        if (change instanceof AcceptMove accept) {
            requireOpenMove(id, request, accept);
            return;
        }
        if (request.state() != State.APPROVED
                || request.subject().kind() == Change.Kind.UNDO
                || requests.targeted(target, Change.Kind.UNDO, id)) {
            throw new ProblemException(ChangeProblem.UNDONE_ALREADY, "request " + target);
        }
        plans.refuseTakenOver(target);
    }

    private void requireOpenMove(UUID id, Request request, AcceptMove accept) {
        var open = request.state() == State.APPROVED
                && content(request) instanceof MoveOut move
                && accept.takesOver(move)
                && !requests.targeted(request.id(), Change.Kind.ACCEPT_MOVE, id)
                && !requests.targeted(request.id(), Change.Kind.UNDO, id);
        if (!open) {
            throw new ProblemException(ChangeProblem.NOT_TO_ACCEPT, "request " + request.id());
        }
    }

    private static void requireOwn(Request request, Stamp proposer) {
        if (!request.proposer().account().equals(proposer.account())) {
            throw new ProblemException(ChangeProblem.ID_TAKEN, "request " + request.id());
        }
    }

    private Request locked(ChangeId id) {
        return requests.findForUpdate(id.value()).orElseThrow(() -> Guard.notFound(id.value()));
    }

    private Change content(Request request) {
        return texts.open(request.id(), request.subject().kind(), request.content());
    }

    static boolean decidedBy(Request request, Stamp stamp) {
        var decider = request.decider();
        return decider != null && decider.account().equals(stamp.account());
    }

    static ProblemException meanwhile(ChangeId id) {
        return new ProblemException(ChangeProblem.DECIDED_MEANWHILE, "request " + id.value());
    }

    private Instant now() {
        return clock.instant();
    }
}
