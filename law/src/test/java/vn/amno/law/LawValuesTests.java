package vn.amno.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.amno.rules.AreaType;
import vn.amno.rules.LegalRef;
import vn.amno.rules.Lines;
import vn.amno.rules.Points;

/** Tables that a jurist can check line by line against the acts. */
class LawValuesTests {

    private static final LawBook BOOK = LawBook.shipped();

    /** {@code thresholds.csv} is written by hand from the acts, not from the files under test. */
    @ParameterizedTest(name = "{0} {1} {2}: {3} ({4})")
    @CsvFileSource(resources = "thresholds.csv", delimiter = '|', numLinesToSkip = 1)
    void the_rules_get_the_numbers_and_sources_of_the_acts(
            String standardId, AreaType area, String threshold, String expected, String act) {
        var standard = BOOK.standard(standardId).orElseThrow();
        var lines = standard.lines().get(area);
        var points = standard.points().get(area);

        var found = threshold.startsWith("B1") ? ofPoints(points, threshold) : ofLines(lines, threshold);

        assertThat(found).isEqualTo(expected + " " + act);
    }

    @Test
    void the_table_of_all_values_is_unchanged() throws IOException {
        var actual = Stream.concat(
                        Stream.of("key|jurisdiction|from|to|value|unit|act|place|status|note"),
                        BOOK.values().stream().map(LawValuesTests::row))
                .toList();
        Files.write(Path.of("target", "values.csv"), actual);

        try (var golden = LawValuesTests.class.getResourceAsStream("values.csv")) {
            var expected = golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(actual)
                    .as("law/target/values.csv is how it is now")
                    .containsExactlyElementsOf(expected.lines().toList());
        }
    }

    @Test
    void a_value_has_a_source_and_what_is_missing_says_so() {
        assertThat(BOOK.values()).allSatisfy(value -> {
            if (value.text() == null) {
                assertThat(value.note()).as(value.key()).isNotBlank();
            } else {
                assertThat(value.source()).as(value.key()).isNotNull();
                assertThat(value.text()).as(value.key()).isNotBlank();
            }
        });
    }

    @Test
    void a_key_never_covers_a_day_twice_in_one_jurisdiction() {
        var values = BOOK.values();
        for (int i = 0; i < values.size(); i++) {
            var one = values.get(i);
            assertThat(values.subList(i + 1, values.size()))
                    .filteredOn(other -> other.key().equals(one.key())
                            && other.jurisdiction().equals(one.jurisdiction()))
                    .noneMatch(other -> other.inForceOn(one.from()) || one.inForceOn(other.from()));
        }
    }

    @Test
    void what_must_not_ship_is_not_there() {
        var everything = BOOK.values().toString() + BOOK.lists();

        assertThat(everything).doesNotContain("1.900.000", "2.500.000", "13/2023/NQ-HĐND", "máy giặt");
    }

    private static String ofLines(@Nullable Lines lines, String threshold) {
        if (lines == null) {
            return "- -";
        }
        return switch (threshold) {
            case "poor alone" -> shown(lines.poorAlone(), lines.poorAloneSource());
            case "low" -> shown(lines.low(), lines.lowSource());
            case "average max" -> shown(lines.averageMax(), lines.averageMaxSource());
            default -> throw new IllegalArgumentException(threshold);
        };
    }

    private static String ofPoints(@Nullable Points points, String threshold) {
        if (points == null) {
            return "- -";
        }
        return switch (threshold) {
            case "B1 poor alone max" -> shown(points.poorAloneMax(), points.poorAloneSource());
            case "B1 low max" -> shown(points.lowMax(), points.lowMaxSource());
            default -> throw new IllegalArgumentException(threshold);
        };
    }

    private static String shown(@Nullable Number number, @Nullable LegalRef source) {
        return number == null || source == null ? "- -" : number + " " + source.text() + ", " + status(source);
    }

    private static String row(LawValue value) {
        var source = value.source();
        return String.join(
                "|",
                List.of(
                        value.key(),
                        value.jurisdiction(),
                        value.from().toString(),
                        value.to() == null ? "" : value.to().toString(),
                        value.text() == null ? "-" : value.text(),
                        value.unit(),
                        source == null ? "" : source.act(),
                        source == null ? "" : source.place(),
                        source == null ? "" : status(source),
                        value.note()));
    }

    private static String status(LegalRef source) {
        return source.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
