package vn.amno.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of a household, with withers for the few that a test is about; the rest is blank or not deprived. */
record TestFacts(Facts facts) {

    static final LocalDate REVIEW_DAY = LocalDate.of(2022, 11, 9);

    static TestFacts in(@Nullable AreaType area) {
        return new TestFacts(new Facts(area, null, null, null, Ticks.NONE, List.of(), REVIEW_DAY));
    }

    TestFacts area(@Nullable AreaType area) {
        return copy(area, facts.income(), facts.points(), facts.pointsForm());
    }

    TestFacts income(@Nullable Long income) {
        return copy(facts.areaType(), income, facts.points(), facts.pointsForm());
    }

    TestFacts points(@Nullable Integer points, @Nullable String form) {
        return copy(facts.areaType(), facts.income(), points, form);
    }

    private TestFacts copy(
            @Nullable AreaType area, @Nullable Long income, @Nullable Integer points, @Nullable String form) {
        return new TestFacts(new Facts(area, income, points, form, facts.ticks(), facts.members(), facts.asOf()));
    }

    TestFacts ticks(Ticks ticks) {
        return with(ticks, facts.members());
    }

    TestFacts members(List<Member> members) {
        return with(facts.ticks(), members);
    }

    private TestFacts with(Ticks ticks, List<Member> members) {
        return new TestFacts(new Facts(
                facts.areaType(), facts.income(), facts.points(), facts.pointsForm(), ticks, members, facts.asOf()));
    }

    TestFacts on(LocalDate day) {
        return new TestFacts(new Facts(
                facts.areaType(),
                facts.income(),
                facts.points(),
                facts.pointsForm(),
                facts.ticks(),
                facts.members(),
                day));
    }
}
