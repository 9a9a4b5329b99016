package vn.amno.privacy.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.amno.kernel.Acting;
import vn.amno.privacy.Retention;

/** Removes every night what is kept too long. One thread; what fails is tried again the next night, and the page of operation says how old the last run is. */
@Component
class RetentionNight implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionNight.class);
    private static final String OFF = "off";
    private static final String WORK = "Dọn dữ liệu hết hạn lưu";

    private final Retention retention;
    private final Clock clock;
    private final @Nullable LocalTime at;
    private @Nullable ScheduledExecutorService thread;

    RetentionNight(Retention retention, Clock clock, @Value("${amno.retention.at}") String at) {
        this.retention = retention;
        this.clock = clock;
        this.at = at.equals(OFF) ? null : LocalTime.parse(at);
    }

    @Override
    public synchronized void start() {
        if (at == null) {
            return;
        }
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("retention-", 0).daemon().factory());
        thread = executor;
        plan(executor, at);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Each night is planned anew, so that a clock that was set right does not move the hour. */
    private void plan(ScheduledExecutorService executor, LocalTime hour) {
        var _ = executor.schedule(
                () -> {
                    run();
                    if (!executor.isShutdown()) {
                        plan(executor, hour);
                    }
                },
                until(ZonedDateTime.now(clock), hour).toMillis(),
                TimeUnit.MILLISECONDS);
    }

    static Duration until(ZonedDateTime now, LocalTime hour) {
        var today = now.with(hour);
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }

    /** Never throws: nobody would plan the next night. */
    void run() {
        try {
            var removed = Acting.system(WORK).carrier().call(retention::apply);
            LOG.info(
                    "Removed what was kept too long: {} of {} kinds of data had any.",
                    removed.stream().filter(line -> line.count() > 0).count(),
                    removed.size());
        } catch (RuntimeException e) {
            LOG.error("What is kept too long was not removed this night.", e);
        }
    }
}
