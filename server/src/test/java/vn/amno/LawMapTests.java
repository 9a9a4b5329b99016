package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.amno.rules.Law;

/** From a provision straight to the code that carries it out: {@code docs/law-map.md} is written from the {@link Law} annotations. */
class LawMapTests {

    private static final Path MAP = Path.of("../docs/law-map.md");

    @Test
    void theMapNamesWhatTheCodeCarriesOut() throws IOException {
        var map = write(new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("vn.amno"));
        Files.writeString(Path.of("target/law-map.md"), map);

        assertThat(map)
                .as("After a wanted change: cp server/target/law-map.md docs/law-map.md")
                .isEqualTo(Files.readString(MAP));
    }

    private static String write(JavaClasses classes) {
        var places = new TreeMap<String, Set<String>>();
        for (var type : classes) {
            provisions(type)
                    .forEach(provision -> places.computeIfAbsent(provision, _ -> new TreeSet<>())
                            .add(type.getName()));
            type.getMethods()
                    .forEach(method -> laws(method.reflect().getAnnotationsByType(Law.class))
                            .forEach(provision -> places.computeIfAbsent(provision, _ -> new TreeSet<>())
                                    .add(type.getName() + "#" + method.getName())));
        }
        var lines = new StringBuilder("""
                # Law map

                Written by `LawMapTests` from the `@Law` annotations. Values themselves are in `law/data`, with their sources.

                | provision | carried out by |
                |---|---|
                """);
        places.forEach(
                (provision, code) -> lines.append("| %s | `%s` |%n".formatted(provision, String.join("`, `", code))));
        return lines.toString();
    }

    private static Stream<String> provisions(JavaClass type) {
        return laws(type.reflect().getAnnotationsByType(Law.class));
    }

    private static Stream<String> laws(Law[] annotations) {
        return Arrays.stream(annotations).map(Law::value);
    }
}
