package vn.amno;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.amno.kernel.Acting;
import vn.amno.kernel.FaultText;

/**
 * What the server's log says of one event (dòng nhật ký máy chủ). Of a fault its kinds and places, never its words, because those of databases and parsers quote what
 * people typed; of what a library says about a fault nothing but that, for the same reason.
 *
 * @param request id of the request in which it happened; empty outside one
 * @param account id of who acts; null for nobody and for the system
 * @param fault null when there is none
 */
record LogLine(
        Instant at,
        String level,
        String logger,
        String thread,
        String message,
        String request,
        @Nullable String account,
        @Nullable String fault) {

    private static final String OURS = "vn.amno";
    private static final String LEFT_OUT =
            "A library tells of a fault. Its words are left out, because they may quote data.";

    static LogLine of(ILoggingEvent event) {
        var actor = Acting.current().actor();
        var fault =
                event.getThrowableProxy() instanceof ThrowableProxy known ? FaultText.of(known.getThrowable()) : null;
        var logger = Objects.requireNonNullElse(event.getLoggerName(), "");
        return new LogLine(
                event.getInstant(),
                event.getLevel().toString(),
                logger,
                event.getThreadName(),
                fault == null || logger.startsWith(OURS) ? event.getFormattedMessage() : LEFT_OUT,
                actor.request(),
                actor.account() == null ? null : actor.account().toString(),
                fault);
    }
}
