package vn.amno.household.change;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.household.ChangeId;
import vn.amno.household.change.Change.AcceptMove;
import vn.amno.household.change.Change.Undo;
import vn.amno.household.change.ChangeRequest.State;
import vn.amno.household.change.ChangeRequest.Step;
import vn.amno.household.change.RequestStore.Request;
import vn.amno.kernel.ProblemException;

/** The second person: approval and what it does to the registry, in one transaction. */
@Component
class ChangeApproval {

    private final RequestStore requests;
    private final ChangePlans plans;
    private final ChangeText texts;
    private final ChangeRecords records;
    private final RegistryInside inside;
    private final Clock clock;

    ChangeApproval(
            RequestStore requests,
            ChangePlans plans,
            ChangeText texts,
            ChangeRecords records,
            RegistryInside inside,
            Clock clock) {
        this.requests = requests;
        this.plans = plans;
        this.texts = texts;
        this.records = records;
        this.inside = inside;
        this.clock = clock;
    }

    /** The registry is locked before anything is read, so that what is compared with what was seen stays as it is. */
    @Transactional
    public void approve(ChangeId id, int version) {
        var order = inside.lock();
        var request = requests.findForUpdate(id.value()).orElseThrow(() -> Guard.notFound(id.value()));
        Guard.requireVisible(request);
        var approver = Guard.approver(request, requests.steps(id.value()), clock.instant());
        if (request.state() == State.APPROVED && ChangeDesk.decidedBy(request, approver)) {
            return;
        }
        if (request.state() != State.SUBMITTED || request.version() != version) {
            throw ChangeDesk.meanwhile(id);
        }
        var change = texts.open(request.id(), request.subject().kind(), request.content());
        requireUnchanged(request, change);
        requireMoveStands(request, change);
        var plan = plans.plan(change);
        plans.apply(request.id(), request.subject(), plan);
        if (!requests.decide(request.id(), version, approver, "", order)) {
            throw ChangeDesk.meanwhile(id);
        }
        requests.addStep(request.id(), request.subject().areaKey(), new Step(Step.Kind.APPROVED, approver, ""));
        if (change instanceof Undo undo) {
            markUndone(undo, approver);
        }
        records.applied(request, change, plan);
    }

    private void requireUnchanged(Request request, Change change) {
        var seen = request.seen();
        var version = plans.version(request.subject());
        if (seen == null
                || !texts.openBook(request.id(), seen.bytes()).equals(plans.read(change))
                || !Objects.equals(version, request.seenVersion())) {
            throw new ProblemException(
                    ChangeProblem.HOUSEHOLD_CHANGED,
                    "request %s saw version %s, now %s".formatted(request.id(), request.seenVersion(), version));
        }
    }

    private void requireMoveStands(Request request, Change change) {
        if (change instanceof AcceptMove accept
                && requests.findForUpdate(accept.move().value())
                        .filter(move -> move.state() == State.APPROVED)
                        .isEmpty()) {
            throw new ProblemException(ChangeProblem.NOT_TO_ACCEPT, "request " + request.id());
        }
    }

    private void markUndone(Undo undo, Stamp approver) {
        var target = undo.request().value();
        if (!requests.markUndone(target)) {
            throw new ProblemException(ChangeProblem.UNDONE_ALREADY, "request " + target);
        }
        var subject =
                requests.find(target).orElseThrow(() -> Guard.notFound(target)).subject();
        requests.addStep(target, subject.areaKey(), new Step(Step.Kind.UNDONE, approver, undo.note()));
    }
}
