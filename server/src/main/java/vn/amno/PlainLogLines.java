package vn.amno;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/** For people at a console. Nothing in a message can begin a line of its own. */
final class PlainLogLines implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(TimeConfiguration.VIETNAM.getZone());

    @Override
    public String format(ILoggingEvent event) {
        var line = LogLine.of(event);
        return "%s %-5s %s - %s%s%n"
                .formatted(
                        MOMENT.format(line.at()),
                        line.level(),
                        line.logger().substring(line.logger().lastIndexOf('.') + 1),
                        onOneLine(line.message()),
                        line.fault() == null ? "" : "%n  ".formatted() + line.fault());
    }

    private static String onOneLine(String text) {
        return text.codePoints().mapToObj(PlainLogLines::visible).collect(Collectors.joining());
    }

    private static String visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                "\\u%04x".formatted(character);
            default -> Character.toString(character);
        };
    }
}
