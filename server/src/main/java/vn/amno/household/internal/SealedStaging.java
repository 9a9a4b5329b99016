package vn.amno.household.internal;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.amno.household.ImportRun.State;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.SealedData;

/** Staged rows. They are not sealed again: after a change of keys files that wait are checked again, and what is left of imports that ended goes. */
@Component
@Order(3)
class SealedStaging implements SealedData {

    private static final String GONE = "Các dòng đã đọc từ tệp này đã bỏ, vì đã thay khóa mã hóa.";

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
        store.dropEndedUnderOtherKeys(index.primaryKey(), GONE);
        worker.wakeAfterCommit();
    }
}
