package vn.amno.privacy.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.area.Areas;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.household.Households;
import vn.amno.household.Restrictions;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Scope;
import vn.amno.privacy.NewSubjectRequest;
import vn.amno.privacy.PrivacyProblem;
import vn.amno.privacy.SubjectRequest;
import vn.amno.privacy.SubjectRequest.Step;
import vn.amno.privacy.SubjectRequestId;
import vn.amno.privacy.SubjectRequests;
import vn.amno.privacy.SubjectState;
import vn.amno.privacy.TimeLimits;
import vn.amno.privacy.Wish;
import vn.amno.privacy.internal.SubjectRequestStore.Due;
import vn.amno.privacy.internal.SubjectRequestStore.Placed;

/** Keeps the register. */
@Service
class SubjectRegister implements SubjectRequests {

    static final String LIFTED = "Bỏ hạn chế xử lý dữ liệu";

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_LINE = 200;

    private final SubjectRequestStore store;
    private final TimeLimits limits;
    private final Households households;
    private final Restrictions restrictions;
    private final Areas areas;
    private final AuditLog log;
    private final Clock clock;

    SubjectRegister(
            SubjectRequestStore store,
            TimeLimits limits,
            Households households,
            Restrictions restrictions,
            Areas areas,
            AuditLog log,
            Clock clock) {
        this.store = store;
        this.limits = limits;
        this.households = households;
        this.restrictions = restrictions;
        this.areas = areas;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SubjectRequestId receive(NewSubjectRequest request) {
        requireText(request.text());
        if (request.asker().length() > LONGEST_LINE || request.contact().length() > LONGEST_LINE) {
            throw new ProblemException(PrivacyProblem.TEXT_TOO_LONG, "asker or contact");
        }
        if (request.receivedOn().isAfter(today())) {
            throw new ProblemException(
                    PrivacyProblem.RECEIVED_IN_THE_FUTURE, request.receivedOn().toString());
        }
        var received = request.receivedOn();
        var due = new Due(limits.firstDue(received), limits.due(request.wish(), request.others(), received));
        var placed = place(request);
        var id = store.insert(request, placed, due);
        done(open(new SubjectRequestId(id)), "Ghi vào sổ, " + request.channel().vietnamese(), "", "RECEIVED");
        return new SubjectRequestId(id);
    }

    @Override
    @Transactional(readOnly = true)
    public SubjectRequest get(SubjectRequestId id) {
        return store.find(id.value()).filter(SubjectRegister::within).orElseThrow(() -> notFound(id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SubjectRequest> list(Selection selection, int offset, int limit) {
        return store.list(selection, today(), offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Selection, Long> counts() {
        return store.counts(today());
    }

    @Override
    @Transactional
    public void answer(SubjectRequestId id, String answer) {
        var request = open(id);
        requireText(answer);
        if (request.state() == SubjectState.ANSWERED) {
            throw new ProblemException(PrivacyProblem.ALREADY_ANSWERED, id.toString());
        }
        store.answered(id.value(), today());
        done(request, "Trả lời lần đầu", answer, SubjectState.ANSWERED.name());
    }

    @Override
    @Transactional
    public void extend(SubjectRequestId id, LocalDate until, String reason) {
        var request = open(id);
        requireText(reason);
        if (request.extended()) {
            throw new ProblemException(PrivacyProblem.ALREADY_EXTENDED, id.toString());
        }
        var latest =
                request.due().plusDays(limits.extension(request.receivedOn()).days());
        if (!until.isAfter(request.due()) || until.isAfter(latest)) {
            throw new ProblemException(
                    PrivacyProblem.EXTENSION_OUT_OF_BOUNDS,
                    "%s is not within %s and %s".formatted(until, request.due(), latest));
        }
        store.extended(id.value(), until);
        done(request, "Gia hạn đến %td/%<tm/%<tY".formatted(until), reason, "EXTENDED");
    }

    @Override
    @Transactional
    public void close(SubjectRequestId id, SubjectState state, String answer) {
        if (state.open()) {
            throw new IllegalArgumentException("A request is not closed as %s.".formatted(state));
        }
        var request = open(id);
        requireText(answer);
        store.closed(id.value(), state, today());
        done(request, "Kết thúc: " + state.vietnamese(), answer, state.name());
        if (request.wish() == Wish.RESTRICT && state == SubjectState.DONE) {
            restrictions.restrict(request.person());
            done(request, "Hạn chế xử lý dữ liệu từ ngày %td/%<tm/%<tY".formatted(today()), "", "RESTRICTED");
        }
    }

    @Override
    @Transactional
    public void lift(SubjectRequestId id, String reason) {
        var request = store.lock(id.value()).filter(SubjectRegister::within).orElseThrow(() -> notFound(id));
        requireText(reason);
        if (!restrictions.lift(request.person())) {
            throw new ProblemException(PrivacyProblem.NOT_RESTRICTED, id.toString());
        }
        done(request, LIFTED, reason, "LIFTED");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> findRestricted(SubjectRequestId id) {
        return restrictions.findSince(get(id).person());
    }

    private Placed place(NewSubjectRequest request) {
        var file = households
                .find(request.household())
                .orElseThrow(() ->
                        new ProblemException(PrivacyProblem.PERSON_NOT_FOUND, "household " + request.household()));
        var name = restrictions
                .findName(request.household(), request.person())
                .orElseThrow(() -> new ProblemException(PrivacyProblem.PERSON_NOT_FOUND, "person " + request.person()));
        var areaKey = areas.get(file.communeId()).keyFrom();
        if (!Scope.current().contains(areaKey)) {
            throw new ProblemException(PrivacyProblem.PERSON_NOT_FOUND, "household elsewhere " + request.household());
        }
        var number = store.nextNumber(file.communeId(), request.receivedOn().getYear());
        return new Placed(file.communeId(), number, name, areaKey);
    }

    private SubjectRequest open(SubjectRequestId id) {
        var request = store.lock(id.value()).filter(SubjectRegister::within).orElseThrow(() -> notFound(id));
        if (!request.state().open()) {
            throw new ProblemException(PrivacyProblem.REQUEST_CLOSED, id.toString());
        }
        return request;
    }

    private static boolean within(SubjectRequest request) {
        return Scope.current().contains(request.areaKey());
    }

    private void done(SubjectRequest request, String kind, String reason, String code) {
        var actor = Acting.current().actor();
        var by = actor.role().isEmpty() ? actor.name() : actor.name() + ", " + actor.role();
        store.addStep(request.id().value(), request.areaKey(), new Step(clock.instant(), kind, reason.strip(), by));
        var act = new Act(
                        Action.SUBJECT_REQUEST,
                        "subject_request",
                        request.id().value().toString())
                .inArea(request.areaKey())
                .with(Map.of(
                        "household", request.household().value().toString(),
                        "wish", request.wish().name(),
                        "step", code));
        log.record(reason.isBlank() ? act : act.because(reason.strip()));
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new ProblemException(PrivacyProblem.TEXT_MISSING, "no text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new ProblemException(PrivacyProblem.TEXT_TOO_LONG, text.length() + " characters");
        }
    }

    private static ProblemException notFound(SubjectRequestId id) {
        return new ProblemException(PrivacyProblem.REQUEST_NOT_FOUND, id.toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
