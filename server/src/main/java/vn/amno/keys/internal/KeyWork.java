package vn.amno.keys.internal;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.kernel.Acting;
import vn.amno.keys.file.MasterKey;

/** Looks from time to time whether there is another newest key, and brings the data under it. */
@Component
class KeyWork {

    private static final Logger LOG = LoggerFactory.getLogger(KeyWork.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String NAME = "thay khóa mã hóa";

    private final KeyRing ring;
    private final Canaries canaries;
    private final SigningKeys signing;
    private final Rotation rotation;
    private final TransactionOperations transactions;
    private final TaskScheduler scheduler;
    /** Set only when all was done for it, so that a pass that failed is made good by the next. */
    private volatile @Nullable MasterKey announced;

    KeyWork(
            KeyRing ring,
            Canaries canaries,
            SigningKeys signing,
            Rotation rotation,
            TransactionOperations transactions,
            @Qualifier("keyScheduler") TaskScheduler scheduler) {
        this.ring = ring;
        this.canaries = canaries;
        this.signing = signing;
        this.rotation = rotation;
        this.transactions = transactions;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = scheduler.scheduleWithFixedDelay(
                () -> Acting.system(NAME).carrier().run(this::look), PAUSE);
    }

    private void look() {
        try {
            work();
        } catch (RuntimeException e) {
            LOG.error("The work on the keys stopped and is tried again.", e);
            rotation.fail(e.getClass().getSimpleName());
        }
    }

    /** All that there is to do now. */
    void work() {
        ring.reload();
        var newest = ring.primary();
        if (!Objects.equals(announced, newest)) {
            transactions.executeWithoutResult(_ -> canaries.check(ring, "the key file"));
            signing.publish();
            announced = newest;
        }
        if (!rotation.isFinished()) {
            rotation.run();
        }
    }
}
