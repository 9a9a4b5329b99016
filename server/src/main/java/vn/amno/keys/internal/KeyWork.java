package vn.amno.keys.internal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import vn.amno.kernel.Acting;
import vn.amno.keys.KeyLedgerStore;

/** Looks from time to time whether there is another newest key, or a key to take out of use, and does what follows from it. */
@Component
class KeyWork {

    private static final Logger LOG = LoggerFactory.getLogger(KeyWork.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String NAME = "thay khóa mã hóa";

    private final KeyRing ring;
    private final Canaries canaries;
    private final SigningKeys signing;
    private final Rotation rotation;
    private final Retirement retirement;
    private final KeyLedgerStore ledger;
    private final TaskScheduler scheduler;

    KeyWork(
            KeyRing ring,
            Canaries canaries,
            SigningKeys signing,
            Rotation rotation,
            Retirement retirement,
            KeyLedgerStore ledger,
            @Qualifier("keyScheduler") TaskScheduler scheduler) {
        this.ring = ring;
        this.canaries = canaries;
        this.signing = signing;
        this.rotation = rotation;
        this.retirement = retirement;
        this.ledger = ledger;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = scheduler.scheduleWithFixedDelay(() -> Acting.system(NAME).carrier().run(this::look), PAUSE);
    }

    private void look() {
        try {
            work();
        } catch (RuntimeException e) {
            LOG.error("The work on the keys stopped and is tried again. {}", e.toString());
            ledger.fail(ring.primary().id(), e.getClass().getSimpleName());
        }
    }

    /** All that there is to do now. */
    void work() {
        if (ring.reload()) {
            signing.publish();
            canaries.check(ring, "the key file");
        }
        if (!rotation.isFinished()) {
            rotation.run();
        }
        retirement.answerAll();
    }
}
