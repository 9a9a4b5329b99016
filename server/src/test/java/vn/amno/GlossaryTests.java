package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} is the only source of domain words: what it names exists, and what it rejects is not used. */
class GlossaryTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| ([^|]*) \\| ([^|]+) \\| ([^|]*) \\|");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|interface|enum)\\s+(\\w+)|\\b(?:void|\\w+(?:<[^>]*>)?)\\s+(\\w+)\\(");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|_");

    @Test
    void everyTermNamesATypeWhoseSourceHasTheVietnameseWord() throws IOException {
        var sources = sources();
        for (var entry : entries()) {
            assertThat(sources).as("a type for the term %s", entry.code()).containsKey(entry.code());
            assertThat(sources.getOrDefault(entry.code(), "").toLowerCase(Locale.ROOT))
                    .as("source of %s", entry.code())
                    .contains(entry.vietnamese().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void noIdentifierUsesARejectedWord() throws IOException {
        var rejected = entries().stream().flatMap(entry -> entry.not().stream()).toList();
        var used = new TreeSet<String>();
        for (var source : sources().values()) {
            DECLARED.matcher(source)
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .filter(name -> WORDS.splitAsStream(name)
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .anyMatch(rejected::contains))
                    .forEach(used::add);
        }

        assertThat(rejected).isNotEmpty();
        assertThat(used).isEmpty();
    }

    @Test
    void aTermStandsOnce() throws IOException {
        assertThat(entries().stream().map(Entry::code)).doesNotHaveDuplicates();
        assertThat(entries().stream().map(Entry::vietnamese)).doesNotHaveDuplicates();
    }

    private record Entry(String code, String vietnamese, List<String> not) {}

    private static List<Entry> entries() throws IOException {
        return ROW.matcher(Files.readString(ROOT.resolve("docs/glossary.md")))
                .results()
                .map(row -> new Entry(
                        row.group(1),
                        row.group(2).strip(),
                        Stream.of(row.group(5).strip().split(", ", -1))
                                .filter(word -> !word.isEmpty())
                                .toList()))
                .toList();
    }

    private static Map<String, String> sources() throws IOException {
        var sources = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains("/src/main/java/"))
                    .toList()) {
                var name = file.getFileName().toString();
                sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
            }
        }
        return sources;
    }
}
