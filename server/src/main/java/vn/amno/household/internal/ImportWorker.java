package vn.amno.household.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.amno.household.ImportRun;
import vn.amno.household.ImportRun.State;
import vn.amno.kernel.Acting;

/** Checks what was received and writes what was accepted, one run after another, in the background. */
@Component
class ImportWorker {

    static final Acting WORK = Acting.system("nhập sổ rà soát");

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportStore store;
    private final ImportCheck check;
    private final ImportWriting writing;
    private final ImportEnd end;
    private final ImportProgress progress;
    private final TransactionOperations transactions;
    private final Executor executor;

    ImportWorker(
            ImportStore store,
            ImportCheck check,
            ImportWriting writing,
            ImportEnd end,
            ImportProgress progress,
            TransactionOperations transactions,
            @Qualifier("importExecutor") Executor executor) {
        this.store = store;
        this.check = check;
        this.writing = writing;
        this.end = end;
        this.progress = progress;
        this.transactions = transactions;
        this.executor = executor;
    }

    void wake() {
        executor.execute(this::workThroughRuns);
    }

    /** For whoever changes runs within a transaction. */
    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void continueAfterStart() {
        WORK.carrier().run(() -> transactions.executeWithoutResult(_ -> store.recover()));
        wake();
    }

    private void workThroughRuns() {
        try {
            for (var next = next(); next.isPresent(); next = next()) {
                var task = next.get();
                task.sender().acting().carrier().run(() -> work(task.run()));
            }
        } catch (RuntimeException e) {
            LOG.error("Imports pause until the next file or start.", e);
        }
    }

    private Optional<Task> next() {
        return Objects.requireNonNull(WORK.carrier()
                .call(() -> transactions.execute(_ -> store.findNext()
                        .map(run -> new Task(run, store.sender(run.id().value()))))));
    }

    private void work(ImportRun run) {
        var id = run.id().value();
        try {
            if (run.state() == State.WRITING) {
                writing.write(id);
            } else {
                check.check(run);
            }
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            LOG.error("Import {} stopped while {}, mark {}. {}", id, run.state(), failure.mark(), failure.cause());
            transactions.executeWithoutResult(_ -> stopped(run, failure));
        } finally {
            progress.clear(id);
        }
    }

    private void stopped(ImportRun run, Failure failure) {
        var id = run.id().value();
        if (run.state() == State.WRITING) {
            store.move(id, State.WRITING, State.CHECKED);
            store.addNotice(
                    id,
                    "Lần ghi vừa rồi dừng giữa chừng, sổ chưa đổi gì. Ghi lại; nếu vẫn vậy, báo quản trị mã %s."
                            .formatted(failure.mark()));
        } else {
            store.lock(id)
                    .filter(now -> now.state() == State.CHECKING)
                    .ifPresent(_ -> end.fail(
                            id,
                            "Chưa kiểm tra được tệp này, sổ chưa đổi gì. Nhập lại tệp; nếu vẫn vậy, báo quản trị mã %s."
                                    .formatted(failure.mark())));
        }
    }

    record Task(ImportRun run, Sender sender) {}
}
