package vn.amno;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, for machines that collect logs, under the names of the Elastic Common Schema. The offset is written out. */
final class JsonLogLines implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(TimeConfiguration.VIETNAM.getZone());

    @Override
    public String format(ILoggingEvent event) {
        var line = LogLine.of(event);
        var members = new LinkedHashMap<String, String>();
        members.put("@timestamp", MOMENT.format(line.at()));
        members.put("log.level", line.level());
        members.put("log.logger", line.logger());
        members.put("process.thread.name", line.thread());
        members.put("message", line.message());
        put(members, "http.request.id", line.request());
        put(members, "user.id", line.account());
        put(members, "error.stack_trace", line.fault());
        return JsonMapper.shared().writeValueAsString(members) + "\n";
    }

    private static void put(Map<String, String> members, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            members.put(name, value);
        }
    }
}
