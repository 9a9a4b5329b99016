package vn.amno.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an answer says, without what differs from one request to the next. */
final class Answers {

    /** Secrets of forms and identifiers that a form makes up, moments of now, codes of faults. */
    private static final Pattern PASSING =
            Pattern.compile("(?:value|content)=\"[A-Za-z0-9_=-]{43,}\"|mã [A-Z0-9]{4}\\b|<time[^>]*>[^<]*</time>");

    /** Of a workbook: when it was written. */
    private static final String PROPERTIES = "docProps/";

    private Answers() {}

    /** Status, where it leads to, and the body as text; that of a workbook is the text of its sheets. */
    static String plain(MvcTestResult answer) {
        if (answer.getUnresolvedException() != null) {
            return "500 " + answer.getUnresolvedException();
        }
        var response = answer.getResponse();
        var type = Objects.toString(response.getContentType(), "");
        var body = type.contains("spreadsheet")
                ? unpacked(response.getContentAsByteArray())
                : text(response.getContentAsByteArray());
        return "%d %s %s"
                .formatted(
                        response.getStatus(),
                        Optional.ofNullable(response.getHeader("Location")).orElse(""),
                        PASSING.matcher(body).replaceAll("…"));
    }

    /** The first lines that differ; empty when none does. */
    static String difference(String one, String other) {
        var lines = one.lines().toList();
        var others = other.lines().toList();
        for (var line = 0; line < Math.max(lines.size(), others.size()); line++) {
            var before = line < lines.size() ? lines.get(line) : "";
            var now = line < others.size() ? others.get(line) : "";
            if (!before.equals(now)) {
                return "line %d: %s ↔ %s".formatted(line + 1, before.strip(), now.strip());
            }
        }
        return "";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] workbook) {
        var text = new StringBuilder();
        try {
            var file = Files.write(Files.createTempFile("answer", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    if (!entry.getName().startsWith(PROPERTIES)) {
                        text.append(entry.getName())
                                .append('\n')
                                .append(text(zip.getInputStream(entry).readAllBytes()))
                                .append('\n');
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
