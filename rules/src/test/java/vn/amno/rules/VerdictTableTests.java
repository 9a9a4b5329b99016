package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The tables in {@code cases/vn-*.csv} are the specification of the verdict. {@code deprived} and {@code unknown} are numbers of
 * indicators: the first of the form are deprived, those that follow are not recorded.
 */
class VerdictTableTests {

    private static final Map<String, Classifier> CLASSIFIERS =
            TestStandards.ALL.stream().collect(Collectors.toMap(Standard::id, Classifier::new));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = {"/cases/vn-2016.csv", "/cases/vn-2022.csv", "/cases/vn-2027.csv", "/cases/doubtful.csv"},
            numLinesToSkip = 1)
    void a_household_gets_the_verdict_of_the_table(ArgumentsAccessor cells) {
        var row = new CaseRow(cells);
        var classifier = Objects.requireNonNull(CLASSIFIERS.get(row.get(0)));

        var assessment = classifier.assess(facts(classifier.standard(), row));

        assertThat(assessment.verdict()).isEqualTo(Verdict.valueOf(row.get(8)));
        assertThat(assessment.flags())
                .isEqualTo(row.parts(9, " ").stream().map(Flag::valueOf).collect(Collectors.toSet()));
        assertThat(assessment.missing()).isEqualTo(row.parts(10, ";"));
        assertThat(assessment.standardId()).isEqualTo(row.get(0));
    }

    private static Facts facts(Standard standard, CaseRow row) {
        var area = row.find(2);
        var income = row.find(3);
        var points = row.find(4);
        return TestFacts.in(area == null ? null : AreaType.valueOf(area))
                .income(income == null ? null : Long.valueOf(income.replace(".", "")))
                .points(points == null ? null : Integer.valueOf(points), row.find(5))
                .ticks(ticks(standard, row.number(6), row.number(7)))
                .facts();
    }

    private static Ticks ticks(Standard standard, int deprived, int unknown) {
        var form = standard.indicators().stream().map(IndicatorRule::indicator).toList();
        return Ticks.of(form.subList(0, deprived), form.subList(deprived, deprived + unknown));
    }
}
