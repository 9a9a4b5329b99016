package vn.amno.household.internal;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.amno.household.ImportRun.State;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.SealedData;

/** Rows that wait to be written. They are not sealed again; after a change of keys their files are checked again. */
@Component
@Order(3)
class SealedStaging implements SealedData {

    private final SealedRowStore store;
    private final ImportStore runs;
    private final ImportEnd end;
    private final ImportWorker worker;
    private final BlindIndex index;

    SealedStaging(SealedRowStore store, ImportStore runs, ImportEnd end, ImportWorker worker, BlindIndex index) {
        this.store = store;
        this.runs = runs;
        this.end = end;
        this.worker = worker;
        this.index = index;
    }

    @Override
    public String place() {
        return "household.import_row.sealed";
    }

    @Override
    public Map<Integer, Long> countByKey() {
        return store.countStaged();
    }

    @Override
    public Batch sealAgain(String after, int limit) {
        return Batch.NOTHING;
    }

    @Override
    public void complete() {
        for (var run : store.runsUnderOtherKeys(index.primaryKey())) {
            runs.lock(run).filter(now -> now.state() == State.CHECKED).ifPresent(end::checkAgain);
        }
        worker.wakeAfterCommit();
    }
}
