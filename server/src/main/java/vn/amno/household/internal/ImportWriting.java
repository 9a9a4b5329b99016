package vn.amno.household.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
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
    private final AuditLog log;

    ImportWriting(
            ImportStore store,
            ComparisonStore comparisons,
            SheetComparison comparison,
            StagedWriter writer,
            ImportEnd end,
            AuditLog log) {
        this.store = store;
        this.comparisons = comparisons;
        this.comparison = comparison;
        this.writer = writer;
        this.end = end;
        this.log = log;
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
        log.record(new Act(Action.SHEETS_IMPORTED, "import", id.toString()).with(facts(run)));
        LOG.info("Import {} is written: {}.", id, run.counts());
    }

    private static Map<String, String> facts(ImportRun run) {
        var facts = new HashMap<String, String>();
        facts.put("file", run.fileName());
        facts.put("date", run.reviewDate().toString());
        var counts = run.counts();
        if (counts != null) {
            facts.put("added", String.valueOf(counts.added()));
            facts.put("changed", String.valueOf(counts.changed()));
            facts.put("unchanged", String.valueOf(counts.unchanged()));
            facts.put("refused", String.valueOf(counts.refused()));
        }
        return facts;
    }
}
