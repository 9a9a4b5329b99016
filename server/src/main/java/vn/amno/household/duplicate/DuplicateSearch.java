package vn.amno.household.duplicate;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.household.DuplicateBand;
import vn.amno.household.DuplicateProblem;
import vn.amno.household.DuplicateRun;
import vn.amno.household.DuplicateRun.State;
import vn.amno.household.duplicate.PairSearch.Found;
import vn.amno.household.duplicate.RunStore.Outcome;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Scope;
import vn.amno.web.Formats;

/**
 * Searches the registry, in the background. Reads as who asked for it, so that nobody outside their scope is compared; writes as the system, which alone may see whether somebody is
 * also on record elsewhere.
 */
@Component
class DuplicateSearch {

    private static final Logger LOG = LoggerFactory.getLogger(DuplicateSearch.class);
    private static final Acting SYSTEM = Acting.system("tìm người trùng");

    private final ComparedPeopleStore people;
    private final FindingStore findings;
    private final RunStore runs;
    private final Plausibility plausibility;
    private final SearchSettings settings;
    private final TransactionOperations transactions;
    private final Executor executor;
    private final Clock clock;

    DuplicateSearch(
            ComparedPeopleStore people,
            FindingStore findings,
            RunStore runs,
            Plausibility plausibility,
            SearchSettings settings,
            TransactionOperations transactions,
            @Qualifier("duplicateExecutor") Executor executor,
            Clock clock) {
        this.people = people;
        this.findings = findings;
        this.runs = runs;
        this.plausibility = plausibility;
        this.settings = settings;
        this.transactions = transactions;
        this.executor = executor;
        this.clock = clock;
    }

    void start() {
        var acting = Acting.current();
        if (acting.scope().ranges().isEmpty()) {
            return;
        }
        var id = UUID.randomUUID();
        var started = transactions.execute(_ -> runs.start(id, acting.scope(), acting.actor(), clock.instant()));
        if (!started) {
            throw new ProblemException(
                    DuplicateProblem.SEARCH_RUNNING, acting.scope().toString());
        }
        executor.execute(() -> acting.carrier().run(() -> work(id, acting.scope())));
    }

    @EventListener(ApplicationReadyEvent.class)
    void tidyUpAfterStart() {
        asSystem(() -> runs.failRunning(
                "Máy chủ đã khởi động lại trong lúc tìm. Chưa mở cặp nào của lần này; tìm lại.", clock.instant()));
    }

    private void work(UUID id, Scope scope) {
        try {
            var outcome = search(id, scope);
            LOG.info("Search {} for duplicates: {}.", id, outcome);
        } catch (RuntimeException e) {
            LOG.error("Search {} for duplicates stopped.", id, e);
            var message = "Lần tìm này dừng giữa chừng, chưa mở cặp nào. Tìm lại; nếu vẫn vậy, báo quản trị mã %s."
                    .formatted(id.toString().substring(0, 8));
            asSystem(() -> runs.finish(id, Outcome.without(State.FAILED, 0, message), clock.instant()));
        }
    }

    private Outcome search(UUID id, Scope scope) {
        var count = transactions.execute(_ -> people.count());
        if (count > settings.maxPeople()) {
            var message = "Phạm vi này có %s người, một lần tìm so được %s. Tìm theo địa bàn nhỏ hơn."
                    .formatted(Formats.number(count), Formats.number(settings.maxPeople()));
            return finish(id, Outcome.without(State.FAILED, 0, message));
        }
        var compared = transactions.execute(_ -> people.list());
        var result = PairSearch.search(compared, settings.match());
        return complaint(compared, result.pairs())
                .map(message -> finish(id, Outcome.without(State.ABORTED, compared.size(), message)))
                .orElseGet(() -> keep(id, scope, compared.size(), result));
    }

    private Optional<String> complaint(List<PersonFacts> compared, Collection<Found> pairs) {
        return plausibility.complaint(compared, pairs, "trong sổ");
    }

    private Outcome finish(UUID id, Outcome outcome) {
        asSystem(() -> runs.finish(id, outcome, clock.instant()));
        return outcome;
    }

    private Outcome keep(UUID id, Scope scope, int compared, PairSearch.Result result) {
        return SYSTEM.carrier()
                .call(() -> transactions.execute(_ -> {
                    findings.keep(id, result.pairs());
                    findings.forgetVanished(id, scope);
                    var elsewhere = findings.isAnybodyElsewhere(scope);
                    var outcome =
                            new Outcome(State.DONE, compared, count(result.pairs()), result.crowds(), elsewhere, "");
                    runs.finish(id, outcome, clock.instant());
                    return outcome;
                }));
    }

    private void asSystem(Runnable work) {
        SYSTEM.carrier().run(() -> transactions.executeWithoutResult(_ -> work.run()));
    }

    private static DuplicateRun.Found count(Collection<Found> pairs) {
        return new DuplicateRun.Found(
                count(pairs, DuplicateBand.SURE), count(pairs, DuplicateBand.LIKELY), count(pairs, DuplicateBand.LOOK));
    }

    private static int count(Collection<Found> pairs, DuplicateBand band) {
        return (int) pairs.stream().filter(pair -> pair.match().band() == band).count();
    }
}
