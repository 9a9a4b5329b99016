package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every household, tried on many. A failure names the seed that makes its household again. */
class ClassifierPropertyTests {

    private static final int HOUSEHOLDS = 5_000;

    private static final Map<Standard, Classifier> CLASSIFIERS =
            TestStandards.ALL.stream().collect(Collectors.toMap(Function.identity(), Classifier::new));

    private interface Property {
        void check(Generator generator);
    }

    private static void forAll(Property property) {
        for (var seed = 0L; seed < HOUSEHOLDS; seed++) {
            try {
                property.check(new Generator(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Household of seed %d: %s".formatted(seed, failure.getMessage()), failure);
            }
        }
    }

    private static Classifier classifier(Generator generator) {
        return Objects.requireNonNull(CLASSIFIERS.get(generator.standard()));
    }

    /** How poor a verdict is at most: a greater number is better off. */
    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case POOR -> 0;
            case UNDETERMINED -> 1;
            case NEAR_POOR -> 2;
            case AVERAGE, ABOVE_LINE_UNSPLIT -> 3;
            case ABOVE -> 4;
        };
    }

    @Test
    void every_household_has_an_answer_that_is_the_same_with_and_without_a_trace() {
        forAll(generator -> {
            var classifier = classifier(generator);
            var facts = generator.facts().facts();

            var traced = classifier.assess(facts);
            var untraced = classifier.assessWithoutTrace(facts);

            assertThat(untraced.trace()).isEmpty();
            assertThat(traced.trace()).isNotEmpty();
            assertThat(withTraceOf(untraced, traced)).isEqualTo(traced);
        });
    }

    private static Assessment withTraceOf(Assessment assessment, Assessment other) {
        return new Assessment(
                assessment.verdict(),
                assessment.standardId(),
                assessment.indicators(),
                assessment.disagreements(),
                assessment.flags(),
                assessment.missing(),
                other.trace());
    }

    @Test
    void something_is_missing_exactly_when_there_is_no_verdict() {
        forAll(generator -> {
            var assessment =
                    classifier(generator).assessWithoutTrace(generator.facts().facts());

            assertThat(assessment.missing().isEmpty()).isEqualTo(assessment.verdict() != Verdict.UNDETERMINED);
        });
    }

    @Test
    void only_indicators_of_the_standard_count() {
        forAll(generator -> {
            var classifier = classifier(generator);
            var facts = generator.facts();
            var mask = classifier.standard().mask();
            var ticks = facts.facts().ticks();
            var without = facts.ticks(new Ticks(ticks.deprived() & mask, ticks.unknown() & mask));

            var assessment = classifier.assess(facts.facts());

            assertThat((assessment.indicators().deprived()
                                    | assessment.indicators().unknown())
                            & ~mask)
                    .isZero();
            assertThat(classifier.assess(without.facts())).isEqualTo(assessment);
        });
    }

    @Test
    void one_more_deprivation_never_makes_a_household_less_poor() {
        forAll(generator -> {
            var classifier = classifier(generator);
            var facts = generator.tickedFacts();
            var before = classifier.assessWithoutTrace(facts.facts()).verdict();

            for (var indicator : Indicator.values()) {
                var more = facts.ticks(facts.facts().ticks().with(indicator, Known.YES));
                var after = classifier.assessWithoutTrace(more.facts()).verdict();

                assertThat(rank(after)).as("%s, then %s", before, after).isLessThanOrEqualTo(rank(before));
            }
        });
    }

    @Test
    void less_income_never_makes_a_household_less_poor() {
        forAll(generator -> {
            var classifier = classifier(generator);
            var facts = generator.facts().area(generator.oneOf(List.of(AreaType.values())));
            var one = generator.income();
            var other = generator.income();
            var less = facts.points(null, null).income(Math.min(one, other));
            var more = facts.points(null, null).income(Math.max(one, other));

            var poorer = classifier.assessWithoutTrace(less.facts()).verdict();
            var richer = classifier.assessWithoutTrace(more.facts()).verdict();

            assertThat(rank(poorer)).as("%s, then %s", richer, poorer).isLessThanOrEqualTo(rank(richer));
        });
    }

    @Test
    void what_is_not_ticked_or_recorded_never_changes_a_verdict_once_it_is_known() {
        forAll(generator -> {
            var classifier = classifier(generator);
            var facts = generator.tickedFacts().facts();
            var verdict = classifier.assessWithoutTrace(facts).verdict();

            for (var times = 0; times < 8 && verdict != Verdict.UNDETERMINED; times++) {
                var filledIn = generator.filledIn(facts).facts();
                assertThat(classifier.assessWithoutTrace(filledIn).verdict()).isEqualTo(verdict);
            }
        });
    }

    @Test
    void gaps_in_what_is_recorded_of_members_never_change_a_verdict_once_they_are_filled() {
        forAll(generator -> {
            var classifier = classifier(generator);
            var ticks = new Ticks(0, classifier.standard().mask());
            var facts =
                    generator.facts().members(generator.members()).ticks(ticks).facts();
            var before = classifier.assessWithoutTrace(facts);

            for (var times = 0; times < 8; times++) {
                var after =
                        classifier.assessWithoutTrace(generator.filledIn(facts).facts());
                var known = ~before.indicators().unknown();
                assertThat(after.indicators().deprived() & known)
                        .isEqualTo(before.indicators().deprived());
                if (before.verdict() != Verdict.UNDETERMINED) {
                    assertThat(after.verdict()).isEqualTo(before.verdict());
                }
            }
        });
    }

    @Test
    void a_verdict_is_withheld_only_if_the_missing_indicators_can_change_it() {
        forAll(generator -> {
            var classifier = classifier(generator);
            var facts = generator.tickedFacts().area(AreaType.RURAL).income(generator.income());
            var ticks = facts.facts().ticks();
            var none = facts.ticks(new Ticks(ticks.deprived(), 0)).facts();
            var all = facts.ticks(new Ticks(ticks.deprived() | ticks.unknown(), 0))
                    .facts();

            var withheld = classifier.assessWithoutTrace(facts.facts()).verdict() == Verdict.UNDETERMINED;

            var least = classifier.assessWithoutTrace(none).verdict();
            var most = classifier.assessWithoutTrace(all).verdict();
            assertThat(withheld).isEqualTo(least != most);
        });
    }

    @Test
    void the_order_of_the_members_does_not_matter() {
        forAll(generator -> {
            var classifier = classifier(generator);
            var facts = generator.facts();
            var shuffled = new ArrayList<>(facts.facts().members());
            Collections.shuffle(shuffled, new Random(generator.income()));

            assertThat(classifier.assess(facts.members(shuffled).facts())).isEqualTo(classifier.assess(facts.facts()));
        });
    }
}
