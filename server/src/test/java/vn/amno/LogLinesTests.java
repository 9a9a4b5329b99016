package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The two forms of the server's log. */
class LogLinesTests {

    private static final String CANARY = "Quàng Thị Canarỉ";

    private final LoggerContext loggers = new LoggerContext();

    @Test
    void aMomentIsWrittenWithItsOffset() {
        assertThat(new JsonLogLines().format(event("vn.amno.x", "started", null)))
                .startsWith("{\"@timestamp\":\"2026-11-28T15:04:05.678+07:00\",\"log.level\":\"WARN\"")
                .endsWith("}\n");
    }

    @Test
    void aMessageStaysOnItsLineInBothForms() {
        var event = event("vn.amno.x", "login a\r\n12:00:00 INFO forged\u2028\u0085end", null);

        assertThat(new JsonLogLines().format(event).strip()).doesNotContain("\r", "\n");
        assertThat(new PlainLogLines().format(event).strip())
                .doesNotContain("\r", "\n", "\u2028", "\u0085")
                .contains("login a\\u000d\\u000a12:00:00 INFO forged\\u2028\\u0085end");
    }

    @Test
    void ofAFaultTheWordsAreLeftOut() {
        var event = event(
                "vn.amno.x",
                "Import 7 stopped",
                new IllegalStateException("of " + CANARY, new RuntimeException(CANARY)));

        for (var line : new String[] {new JsonLogLines().format(event), new PlainLogLines().format(event)}) {
            assertThat(line)
                    .contains("Import 7 stopped", "IllegalStateException", "caused by")
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void ofAFaultThatALibraryTellsTheMessageIsLeftOutToo() {
        var event = event("org.apache.catalina.core.X", "Servlet threw: " + CANARY, new IllegalStateException(CANARY));

        assertThat(new JsonLogLines().format(event))
                .contains("IllegalStateException")
                .doesNotContain(CANARY);
    }

    private LoggingEvent event(String logger, String message, @Nullable Throwable fault) {
        Logger named = loggers.getLogger(logger);
        var event = new LoggingEvent("caller", named, Level.WARN, message, fault, null);
        event.setInstant(Instant.parse("2026-11-28T08:04:05.678Z"));
        return event;
    }
}
