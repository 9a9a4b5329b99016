package vn.amno.household.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.household.HouseholdProblem;
import vn.amno.household.ImportId;
import vn.amno.household.ImportRun;
import vn.amno.household.ImportRun.State;
import vn.amno.household.Imports;
import vn.amno.household.StagedRow;
import vn.amno.household.internal.ImportStore.Received;
import vn.amno.household.workbook.Refusal;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;

/** What people do with an import; the work itself is done by the {@link ImportWorker}. */
@Service
class WorkbookImports implements Imports {

    private static final int MAX_WAITING = 10;
    private static final int MAX_NAME = 200;

    private final ImportStore store;
    private final ImportEnd end;
    private final RefusalStore refusals;
    private final PreviewStore previews;
    private final SheetComparison comparison;
    private final ImportWorker worker;
    private final ImportProgress progress;
    private final Inbox inbox;
    private final TimeOrderedIds ids;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final int mostFilesADay;

    WorkbookImports(
            ImportStore store,
            ImportEnd end,
            RefusalStore refusals,
            PreviewStore previews,
            SheetComparison comparison,
            ImportWorker worker,
            ImportProgress progress,
            Inbox inbox,
            TimeOrderedIds ids,
            TransactionOperations transactions,
            Clock clock,
            @Value("${amno.import.files-per-day}") int mostFilesADay) {
        this.store = store;
        this.end = end;
        this.refusals = refusals;
        this.previews = previews;
        this.comparison = comparison;
        this.worker = worker;
        this.progress = progress;
        this.inbox = inbox;
        this.ids = ids;
        this.transactions = transactions;
        this.clock = clock;
        this.mostFilesADay = mostFilesADay;
    }

    @Override
    public ImportId receive(String fileName, InputStream content, LocalDate reviewDate) {
        if (waiting() >= MAX_WAITING) {
            throw new ProblemException(HouseholdProblem.IMPORT_QUEUE_FULL, "%d files wait".formatted(MAX_WAITING));
        }
        if (sentToday() >= mostFilesADay) {
            throw new ProblemException(
                    HouseholdProblem.IMPORT_LIMIT_REACHED, "%d files today".formatted(mostFilesADay));
        }
        try {
            var file = inbox.create();
            try {
                return store(fileName, content, file, reviewDate);
            } finally {
                inbox.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of everybody, since all wait for the same worker. */
    private int waiting() {
        return Objects.requireNonNull(
                ImportWorker.WORK.carrier().call(() -> transactions.execute(_ -> store.countWaiting())));
    }

    private int sentToday() {
        var account = Acting.current().actor().account();
        if (account == null) {
            return 0;
        }
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return Objects.requireNonNull(transactions.execute(_ -> store.countSent(account, today)));
    }

    @Override
    @Transactional(readOnly = true)
    public ImportRun get(ImportId id) {
        return store.find(id.value()).map(progress::addTo).orElseThrow(() -> unknown(id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportRun> list(int limit) {
        return store.list(limit).stream().map(progress::addTo).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Refusal> refusals(ImportId id, int offset, int limit) {
        get(id);
        return refusals.list(id.value(), offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StagedRow> rows(ImportId id, StagedRow.Kind kind, int offset, int limit) {
        get(id);
        return previews.list(id.value(), kind, offset, limit);
    }

    @Override
    public void accept(ImportId id) {
        var sender = transactions.execute(_ -> {
            get(id);
            return store.sender(id.value());
        });
        // Compared as it was when it was checked: with all that the registry holds.
        var outdated = Objects.requireNonNull(sender).acting().carrier().call(() -> acceptForSender(id));
        worker.wake();
        if (outdated) {
            throw new ProblemException(HouseholdProblem.IMPORT_OUTDATED, "run %s".formatted(id.value()));
        }
    }

    private boolean acceptForSender(ImportId id) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var run = store.lock(id.value()).orElseThrow(() -> unknown(id));
            if (run.state() == State.WRITING || run.state() == State.DONE) {
                return false;
            }
            if (run.state() != State.CHECKED) {
                throw new ProblemException(HouseholdProblem.IMPORT_NOT_CHECKED, "state %s".formatted(run.state()));
            }
            if (comparison.isOutdated(id.value(), run.reviewDate())) {
                end.checkAgain(run);
                return true;
            }
            store.move(id.value(), State.CHECKED, State.WRITING);
            return false;
        }));
    }

    @Override
    public void cancel(ImportId id) {
        transactions.executeWithoutResult(_ -> {
            var run = store.lock(id.value()).orElseThrow(() -> unknown(id));
            if (run.state() == State.WRITING || run.state() == State.DONE) {
                throw new ProblemException(HouseholdProblem.IMPORT_WRITTEN, "state %s".formatted(run.state()));
            }
            if (run.state() != State.CANCELLED) {
                end.cancel(id.value());
            }
        });
    }

    private ImportId store(String fileName, InputStream content, Path file, LocalDate reviewDate) throws IOException {
        var sha256 = Inbox.store(content, file);
        var size = Files.size(file);
        if (size == 0) {
            throw new ProblemException(HouseholdProblem.FILE_EMPTY, "0 bytes");
        }
        var id = ids.next();
        try (var stored = Files.newInputStream(file)) {
            var received =
                    new Received(id, baseName(fileName), size, sha256, reviewDate, clock.instant(), Sender.current());
            transactions.executeWithoutResult(_ -> store.insert(received, stored));
        }
        worker.wake();
        return new ImportId(id);
    }

    /** Browsers may send a path; nothing of it is ever used as one. */
    private static String baseName(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (name.isEmpty()) {
            return "so-ra-soat.xlsx";
        }
        return name.length() <= MAX_NAME ? name : name.substring(name.length() - MAX_NAME);
    }

    private static ProblemException unknown(ImportId id) {
        return new ProblemException(
                HouseholdProblem.IMPORT_NOT_FOUND, id.value().toString());
    }
}
