package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemberRuleTests {

    /** The rules look only at the ages at which they turn; here every age is asked. */
    @Test
    void a_range_of_ages_is_decided_only_if_every_age_in_it_gives_the_same_answer() {
        for (var seed = 0L; seed < 3_000; seed++) {
            var generator = new Generator(seed);
            var member = generator.members().get(0);
            var one = (int) (generator.income() % 70);
            var other = (int) (generator.income() % 70);
            var age = new Age(Math.min(one, other), Math.max(one, other), 1987, 1987);

            for (var indicator : new IndicatorEvaluator(generator.standard()).computed()) {
                var rule = indicator.members();
                var answers = IntStream.rangeClosed(age.min(), age.max())
                        .mapToObj(years -> rule.at(years, member))
                        .distinct()
                        .toList();
                var expected = answers.size() == 1 ? answers.get(0) : Known.UNKNOWN;

                assertThat(rule.of(member, age))
                        .as("%s of %s at %s, seed %d", indicator.rule().code(), member, age, seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void every_definition_but_the_tick_is_computed() {
        for (var standard : TestStandards.ALL) {
            for (var rule : standard.indicators()) {
                var computed = MemberRule.of(rule.definition()) != null;

                assertThat(computed).isEqualTo(!(rule.definition() instanceof Definition.TickOnly));
            }
        }
    }

    @Test
    void a_share_is_not_rounded_before_it_is_compared() {
        var rule = Objects.requireNonNull(MemberRule.of(new Definition.Dependants(50, 16, 60)));

        assertThat(rule.household(new Count(1001, 0, 2001))).isEqualTo(Known.YES);
        assertThat(rule.household(new Count(1000, 0, 2000))).isEqualTo(Known.NO);
    }
}
