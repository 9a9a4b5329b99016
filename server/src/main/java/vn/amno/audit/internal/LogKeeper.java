package vn.amno.audit.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.amno.kernel.Acting;

/** Keeps the log while the server runs: seals what was written, writes anchors, watches that sealing keeps up, makes the months ahead. One thread. */
@Component
class LogKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogKeeper.class);
    private static final Duration SEAL_EVERY = Duration.ofMillis(200);
    private static final Duration WATCH_EVERY = Duration.ofMinutes(1);
    private static final Duration ANCHOR_EVERY = Duration.ofHours(1);
    private static final Duration MONTHS_EVERY = Duration.ofDays(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Sealer sealer;
    private final Anchors anchors;
    private final ChainStates states;
    private final Months months;
    private final Clock clock;
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean failing;

    LogKeeper(Sealer sealer, Anchors anchors, ChainStates states, Months months, Clock clock) {
        this.sealer = sealer;
        this.anchors = anchors;
        this.states = states;
        this.months = months;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("audit-", 0).daemon().factory());
        repeat(executor, SEAL_EVERY, this::seal);
        repeat(executor, WATCH_EVERY, this::watch);
        repeat(executor, ANCHOR_EVERY, anchors::anchorHead);
        repeat(executor, MONTHS_EVERY, months::makeAhead);
        thread = executor;
    }

    /** What was written so far is sealed and anchored before the end. */
    @Override
    public synchronized void stop() {
        var executor = thread;
        if (executor == null) {
            return;
        }
        thread = null;
        executor.shutdown();
        try {
            if (executor.awaitTermination(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                asSystem(this::seal).run();
                asSystem(anchors::anchorHead).run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Before the pages, and after them when the server stops: what they write last is sealed as well. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void repeat(ScheduledExecutorService executor, Duration every, Runnable work) {
        var _ = executor.scheduleWithFixedDelay(
                asSystem(work), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Never throws: the executor would not call again. */
    private Runnable asSystem(Runnable work) {
        return () -> {
            try {
                Acting.system("Giữ nhật ký").carrier().run(work);
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.error("The log is not kept for now, and is tried again.", e);
                }
                failing = true;
            }
        };
    }

    private void seal() {
        while (sealer.sealBlock() > 0) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private void watch() {
        var state = states.current();
        if (state.isLate(clock.instant())) {
            LOG.warn(
                    "Entries of the log since {} are not sealed: a transaction stays open, or rows carry numbers from elsewhere.",
                    state.oldestWaiting());
        }
    }
}
