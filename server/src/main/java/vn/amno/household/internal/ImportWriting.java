package vn.amno.household.internal;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.household.ImportRun;
import vn.amno.household.ImportRun.State;

/** Writes an accepted run in one transaction, at the end of which it is DONE; killed before, it has written nothing. */
@Service
class ImportWriting {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWriting.class);

    private final ImportStore store;
    private final ComparisonStore comparisons;
    private final SheetComparison comparison;
    private final StagedWriter writer;
    private final ImportEnd end;

    ImportWriting(
            ImportStore store,
            ComparisonStore comparisons,
            SheetComparison comparison,
            StagedWriter writer,
            ImportEnd end) {
        this.store = store;
        this.comparisons = comparisons;
        this.comparison = comparison;
        this.writer = writer;
        this.end = end;
    }

    @Transactional
    void write(UUID id) {
        var version = comparisons.lockRegistry();
        store.lock(id).filter(run -> run.state() == State.WRITING).ifPresent(run -> write(run, version));
    }

    private void write(ImportRun run, long version) {
        var id = run.id().value();
        if (comparison.isOutdated(id, run.reviewDate(), version)) {
            LOG.info("Import {} is checked again, because the registry changed since it was shown.", id);
            end.checkAgain(run);
            return;
        }
        writer.write(id, run.reviewDate(), id);
        end.written(id);
        LOG.info("Import {} is written: {}.", id, run.counts());
    }
}
