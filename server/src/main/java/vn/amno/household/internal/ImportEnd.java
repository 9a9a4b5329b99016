package vn.amno.household.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.amno.household.ImportRun;
import vn.amno.household.ImportRun.State;

/** Ways in which a run ends or goes back, with all that must go with it. Called within a transaction. */
@Component
class ImportEnd {

    private final ImportStore store;
    private final StagingStore staging;
    private final RefusalStore refusals;
    private final Clock clock;

    ImportEnd(ImportStore store, StagingStore staging, RefusalStore refusals, Clock clock) {
        this.store = store;
        this.staging = staging;
        this.refusals = refusals;
        this.clock = clock;
    }

    void written(UUID run) {
        staging.clear(run);
        store.finish(run, State.DONE, null, clock.instant());
    }

    void cancel(UUID run) {
        staging.clear(run);
        refusals.clear(run);
        store.finish(run, State.CANCELLED, null, clock.instant());
    }

    void fail(UUID run, String sentence) {
        staging.clear(run);
        refusals.clear(run);
        store.finish(run, State.FAILED, sentence, clock.instant());
    }

    void checkAgain(ImportRun run) {
        staging.clear(run.id().value());
        refusals.clear(run.id().value());
        store.move(run.id().value(), run.state(), State.RECEIVED);
    }
}
