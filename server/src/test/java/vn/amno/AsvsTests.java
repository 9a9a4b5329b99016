package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of requirements of OWASP ASVS 5.0.0 that we hold ourselves to, and what shows each: {@code asvs.csv} becomes {@code docs/asvs.md}. */
class AsvsTests {

    private static final Path PROJECT = Path.of("..");
    private static final Path DOCUMENT = PROJECT.resolve("docs/asvs.md");
    private static final Map<String, String> STATES = new TreeMap<>(Map.of(
            "shown", "a test of the build fails when it does not hold",
            "partly", "a test shows a part; the note says what is not shown",
            "documented", "it asks for a document, which is there",
            "operator", "it is done where the program is installed; the document says how",
            "absent", "it concerns something that the product does not have",
            "open", "not done"));
    private static final Map<Integer, Long> COUNTS = Map.of(1, 70L, 2, 183L, 3, 19L);

    private final List<Requirement> requirements = read();

    @Test
    void theListHoldsEveryRequirementOfLevelsOneAndTwoAndTheChosenOnesOfLevelThree() {
        var counts = requirements.stream().collect(Collectors.groupingBy(Requirement::level, Collectors.counting()));

        assertThat(counts).isEqualTo(COUNTS);
        assertThat(requirements).extracting(Requirement::id).doesNotHaveDuplicates();
    }

    @Test
    void everyStateIsKnownAndSaysWhy() {
        assertThat(requirements)
                .allSatisfy(requirement -> assertThat(STATES).containsKey(requirement.state()))
                .allSatisfy(requirement -> assertThat(requirement.evidence().isEmpty()
                                && requirement.why().isBlank())
                        .as("neither evidence nor reason for %s", requirement)
                        .isFalse())
                .filteredOn(requirement -> Set.of("partly", "absent", "open").contains(requirement.state()))
                .allSatisfy(requirement -> assertThat(requirement.why()).isNotBlank());
    }

    @Test
    void whatIsShownIsShownByTestsThatExist() {
        var tests = testClasses();

        assertThat(requirements)
                .filteredOn(requirement -> Set.of("shown", "partly").contains(requirement.state()))
                .allSatisfy(requirement -> assertThat(requirement.evidence())
                        .as(requirement.id())
                        .isNotEmpty()
                        .isSubsetOf(tests));
    }

    @Test
    void promisesAreShownByTestsThatExist() throws IOException {
        var named = Pattern.compile("`(\\w+Tests)`")
                .matcher(Files.readString(PROJECT.resolve("docs/promises.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(10).isSubsetOf(testClasses());
    }

    @Test
    void whatIsDocumentedIsInDocumentsThatExist() {
        assertThat(requirements)
                .filteredOn(requirement -> Set.of("documented", "operator").contains(requirement.state()))
                .flatExtracting(Requirement::evidence)
                .allSatisfy(document -> assertThat(PROJECT.resolve(document)).exists());
    }

    @Test
    void theDocumentIsTheList() throws IOException {
        var text = document();

        var before = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        Files.writeString(DOCUMENT, text);

        assertThat(text).as("docs/asvs.md is written anew; commit it").isEqualTo(before);
    }

    private String document() {
        var counts = requirements.stream()
                .collect(Collectors.groupingBy(Requirement::state, TreeMap::new, Collectors.counting()));
        var text = new StringBuilder("""
                # OWASP ASVS 5.0.0, level 2

                All requirements of levels 1 and 2 and chosen ones of level 3. The wording is ours and short; the standard's own text decides. Written by `AsvsTests` from `server/src/test/resources/asvs.csv`. Do not edit.

                | state | requirements | meaning |
                |---|---|---|
                """);
        counts.forEach((state, count) ->
                text.append("| %s | %d | %s |%n".formatted(state, count, Objects.requireNonNull(STATES.get(state)))));
        text.append("""

                | requirement | level | what | state | shown by | note |
                |---|---|---|---|---|---|
                """);
        requirements.forEach(requirement -> text.append("| %s | %d | %s | %s | %s | %s |%n"
                .formatted(
                        requirement.id(),
                        requirement.level(),
                        requirement.what(),
                        requirement.state(),
                        requirement.evidence().stream()
                                .map(evidence -> "`" + evidence + "`")
                                .collect(Collectors.joining(" ")),
                        requirement.why())));
        return text.toString();
    }

    private static Set<String> testClasses() {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Tests.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Requirement> read() {
        try (var input = Objects.requireNonNull(AsvsTests.class.getResourceAsStream("/asvs.csv"))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Requirement::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Requirement(String id, int level, String what, String state, List<String> evidence, String why) {

        static Requirement of(String line) {
            var parts = line.split("\\|", -1);
            var evidence = parts[4].isBlank() ? List.<String>of() : List.of(parts[4].split(" "));
            return new Requirement(parts[0], Integer.parseInt(parts[1]), parts[2], parts[3], evidence, parts[5]);
        }
    }
}
