package vn.amno.household.change;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.household.ChangeId;
import vn.amno.household.HouseholdId;
import vn.amno.household.change.BookReadStore.SheetDay;
import vn.amno.household.change.Change.Undo;
import vn.amno.household.change.ChangeRequest.State;
import vn.amno.household.change.RequestStore.Request;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;

/** Answers questions about requests. */
@Component
class ChangeReading {

    private final RequestStore requests;
    private final ChangeListStore lists;
    private final EffectStore effects;
    private final BookReadStore books;
    private final ChangePlans plans;
    private final ChangeText texts;
    private final ChangeViews views;

    ChangeReading(
            RequestStore requests,
            ChangeListStore lists,
            EffectStore effects,
            BookReadStore books,
            ChangePlans plans,
            ChangeText texts,
            ChangeViews views) {
        this.requests = requests;
        this.lists = lists;
        this.effects = effects;
        this.books = books;
        this.plans = plans;
        this.texts = texts;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public HouseholdView household(HouseholdId id) {
        var book = books.read(List.of(id.value()), List.of());
        var key = RowKey.household(id.value());
        if (!book.has(key)
                || !Acting.current().scope().contains(book.household(id.value()).areaKey())) {
            throw new ProblemException(ChangeProblem.HOUSEHOLD_NOT_FOUND, "household " + id.value());
        }
        return views.view(book, book.household(id.value()));
    }

    @Transactional(readOnly = true)
    public Optional<HouseholdId> find(int communeId, String code) {
        return books.byCode(communeId, code)
                .filter(found ->
                        Acting.current().scope().contains(books.areaKey(found).orElse(0)))
                .map(HouseholdId::new);
    }

    @Transactional(readOnly = true)
    public Comparison preview(Change change) {
        var subject = plans.subject(change);
        if (!Acting.current().scope().contains(subject.areaKey())) {
            throw new ProblemException(ChangeProblem.HOUSEHOLD_NOT_FOUND, "area " + subject.areaKey());
        }
        var plan = plans.plan(change);
        return views.compare(plan.before(), plan.after());
    }

    /** Whether a request in sight concerns a household on both sides of a move. */
    @Transactional(readOnly = true)
    public boolean crosses(ChangeId id) {
        return requests.find(id.value())
                .map(Request::subject)
                .filter(subject -> subject.kind() != Change.Kind.MERGE && subject.otherAreaKey() != null)
                .isPresent();
    }

    @Transactional(readOnly = true)
    public ChangeRequest get(ChangeId id) {
        var request = visible(id);
        return new ChangeRequest(
                id,
                content(request),
                request.state(),
                request.subject().areaKey(),
                request.proposer(),
                request.decider(),
                request.reason(),
                request.seenVersion(),
                request.version(),
                requests.steps(id.value()));
    }

    @Transactional(readOnly = true)
    public Comparison comparison(ChangeId id) {
        var request = visible(id);
        var seen = request.seen();
        if (request.state() == State.DRAFT || request.state() == State.SUBMITTED || seen == null) {
            var plan = plans.plan(content(request));
            return views.compare(plan.before(), plan.after());
        }
        var before = texts.openBook(request.id(), seen.bytes());
        if (request.state() != State.APPROVED && request.state() != State.UNDONE) {
            return views.compare(before, plans.planOn(content(request), before));
        }
        var after = before;
        for (var effect : effects.list(request.id())) {
            var fields = effect.after();
            after = fields == null ? after.without(effect.key()) : after.with(Row.of(effect.key(), fields));
        }
        return views.compare(before, after);
    }

    @Transactional(readOnly = true)
    public Comparison sinceSubmitted(ChangeId id) {
        var request = visible(id);
        var now = plans.read(content(request));
        var seen = request.seen();
        return views.compare(seen == null ? now : texts.openBook(request.id(), seen.bytes()), now);
    }

    @Transactional(readOnly = true)
    public Consequences consequences(ChangeId id) {
        var target = visible(id);
        var undo = new Undo(id, "xem trước");
        var done = effects.list(target.id());
        var households = ChangePlans.households(done);
        var on = target.subject().on();
        var sheets = on == null
                ? List.<Integer>of()
                : books.sheetsSince(households, on).stream()
                        .map(SheetDay::year)
                        .distinct()
                        .toList();
        try {
            plans.refuseTakenOver(target.id());
            var plan = plans.plan(undo);
            return new Consequences(views.compare(plan.before(), plan.after()), List.of(), List.of(), sheets);
        } catch (ObjectionException e) {
            var now = plans.read(undo);
            return new Consequences(
                    views.compare(now, now),
                    lists.standingOn(target.id(), ChangePlans.created(done)),
                    e.objections(),
                    sheets);
        }
    }

    @Transactional(readOnly = true)
    public List<ChangeLine> list(ChangeQuery query, int offset, int limit) {
        return lists.list(query, Guard.account(), offset, limit);
    }

    @Transactional(readOnly = true)
    public long count(ChangeQuery query) {
        return lists.count(query, Guard.account());
    }

    private Request visible(ChangeId id) {
        var request = requests.find(id.value()).orElseThrow(() -> Guard.notFound(id.value()));
        Guard.requireVisible(request);
        return request;
    }

    private Change content(Request request) {
        return texts.open(request.id(), request.subject().kind(), request.content());
    }
}
