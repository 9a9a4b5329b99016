package vn.amno.household.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.household.ImportRun;
import vn.amno.household.ImportRun.Counts;
import vn.amno.household.ImportRun.State;
import vn.amno.household.workbook.Refusal;
import vn.amno.household.workbook.ReviewWorkbook;
import vn.amno.household.workbook.WorkbookContent;
import vn.amno.workbook.WorkbookException;

/** Reads a received file, compares it with the registry and stages what can be written. */
@Service
class ImportCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCheck.class);

    private final ImportStore store;
    private final SheetComparison comparison;
    private final StagingStore staging;
    private final RefusalStore refusals;
    private final ImportEnd end;
    private final ImportProgress progress;
    private final Inbox inbox;
    private final WorkbookRules rules;
    private final TransactionOperations transactions;

    ImportCheck(
            ImportStore store,
            SheetComparison comparison,
            StagingStore staging,
            RefusalStore refusals,
            ImportEnd end,
            ImportProgress progress,
            Inbox inbox,
            WorkbookRules rules,
            TransactionOperations transactions) {
        this.store = store;
        this.comparison = comparison;
        this.staging = staging;
        this.refusals = refusals;
        this.end = end;
        this.progress = progress;
        this.inbox = inbox;
        this.rules = rules;
        this.transactions = transactions;
    }

    void check(ImportRun run) {
        var id = run.id().value();
        if (!Boolean.TRUE.equals(transactions.execute(_ -> store.move(id, State.RECEIVED, State.CHECKING)))) {
            return;
        }
        try {
            var content = read(run);
            transactions.executeWithoutResult(status -> {
                if (!stage(run, content)) {
                    status.setRollbackOnly();
                }
            });
        } catch (WorkbookException e) {
            LOG.info("Import {} is refused as a whole: {}.", id, e.problem());
            transactions.executeWithoutResult(_ ->
                    store.lock(id).filter(now -> now.state() == State.CHECKING).ifPresent(_ -> end.fail(id, e.text())));
        }
    }

    private WorkbookContent read(ImportRun run) throws WorkbookException {
        var id = run.id().value();
        Path file = null;
        try {
            file = inbox.create();
            var stored = file;
            transactions.executeWithoutResult(_ -> copy(id, stored));
            return ReviewWorkbook.read(file, rules.on(run.reviewDate()), rows -> progress.set(id, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (file != null) {
                inbox.delete(file);
            }
        }
    }

    private void copy(UUID id, Path file) {
        try (var target = Files.newOutputStream(file)) {
            store.copyContent(id, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False when the run was cancelled meanwhile; then nothing of this may stay. */
    private boolean stage(ImportRun run, WorkbookContent content) {
        var id = run.id().value();
        var compared = comparison.compare(run.reviewDate(), content.rows());
        staging.clear(id);
        staging.stage(id, compared.sheets());
        refusals.clear(id);
        refusals.insert(id, all(content, compared));
        var counts = new Counts(
                compared.count(RowKind.ADDED),
                compared.count(RowKind.CHANGED),
                compared.count(RowKind.UNCHANGED),
                content.refusedHouseholds() + compared.refused().size());
        LOG.info("Import {} is checked: {}.", id, counts);
        return store.finishCheck(id, compared.version(), counts, content.totalRows(), content.notices());
    }

    private static List<Refusal> all(WorkbookContent content, Comparison compared) {
        var all = new ArrayList<Refusal>();
        content.refusals().forEach(refusal -> all.add(Refusals.withoutCitizenId(refusal)));
        compared.refused().forEach(refused -> all.add(Refusals.of(refused)));
        all.sort(Comparator.comparing((Refusal refusal) -> !refusal.sheet().equals(Refusals.HOUSEHOLDS))
                .thenComparing(Refusal::row));
        return all;
    }
}
