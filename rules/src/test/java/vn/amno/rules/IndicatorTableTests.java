package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table in {@code cases/indicators.csv} is the specification of what follows from the members of a household. */
class IndicatorTableTests {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/cases/indicators.csv", numLinesToSkip = 1)
    void an_indicator_has_the_answer_of_the_table(ArgumentsAccessor cells) {
        var row = new CaseRow(cells);
        var standard = TestStandards.byId(row.get(0));
        var rule = rule(standard, row.get(1));
        var facts = TestFacts.in(AreaType.RURAL)
                .on(LocalDate.parse(row.get(3)))
                .members(MemberText.members(row.find(4)))
                .ticks(Ticks.NONE.with(rule.indicator(), Known.valueOf(row.get(5))))
                .facts();

        var assessment = new Classifier(standard).assess(facts);

        var disagrees = (assessment.disagreements() & rule.indicator().bit()) != 0;
        var says = row.find(8);
        assertThat(assessment.indicators().of(rule.indicator())).isEqualTo(Known.valueOf(row.get(6)));
        assertThat(disagrees).isEqualTo(Boolean.parseBoolean(row.get(7)));
        assertThat(comparisons(assessment, rule)).isEqualTo(says == null ? List.of() : List.of(says));
    }

    private static IndicatorRule rule(Standard standard, String code) {
        return standard.indicators().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> comparisons(Assessment assessment, IndicatorRule rule) {
        return assessment.trace().stream()
                .filter(step -> step.rule().equals("INDICATOR:" + rule.code()))
                .map(Step::comparison)
                .toList();
    }
}
