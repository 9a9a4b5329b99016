package vn.amno.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes households at random, crowded around the lines of the law. The same seed gives the same household. */
final class Generator {

    private static final List<String> FORMS = List.of(TestStandards.FORM_2016, TestStandards.FORM_2022);
    private static final List<Long> LINES = List.of(
            700_000L,
            900_000L,
            1_000_000L,
            1_300_000L,
            1_500_000L,
            1_950_000L,
            2_000_000L,
            2_200_000L,
            2_250_000L,
            2_800_000L,
            3_000_000L);
    private static final List<Integer> CUTS = List.of(120, 140, 150, 175);

    private final SplittableRandom random;

    Generator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T orBlank(T value) {
        return oneIn(6) ? null : value;
    }

    Standard standard() {
        return oneOf(TestStandards.ALL);
    }

    TestFacts facts() {
        return householdWithout(oneIn(3) ? List.of() : members());
    }

    /** A household of which only the surveyor's ticks are known. */
    TestFacts tickedFacts() {
        return householdWithout(List.of());
    }

    private TestFacts householdWithout(List<Member> members) {
        return TestFacts.in(orBlank(oneOf(List.of(AreaType.values()))))
                .on(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5000)))
                .income(orBlank(income()))
                .points(oneIn(2) ? null : points(), orBlank(oneOf(FORMS)))
                .ticks(ticks())
                .members(members);
    }

    long income() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextLong(5_000_000);
            case 1 -> random.nextLong(Long.MAX_VALUE);
            default -> oneOf(LINES) + random.nextInt(-2, 3);
        };
    }

    private int points() {
        return oneIn(8) ? random.nextInt(Integer.MAX_VALUE) : oneOf(CUTS) + random.nextInt(-2, 3);
    }

    Ticks ticks() {
        var unknown = bits(8);
        return new Ticks(bits(4) & ~unknown, unknown);
    }

    /** Indicators, each of them once in so many times. */
    private int bits(int times) {
        var bits = 0;
        for (var indicator : Indicator.values()) {
            bits |= oneIn(times) ? indicator.bit() : 0;
        }
        return bits;
    }

    List<Member> members() {
        return IntStream.range(0, random.nextInt(1, 7)).mapToObj(_i -> member()).toList();
    }

    private Member member() {
        return new Member(
                orBlank(birth()),
                orBlank(oneOf(List.of(Schooling.values()))),
                orBlank(oneOf(List.of(Education.values()))),
                known(),
                orBlank(oneOf(List.of(Work.values()))),
                orBlank(oneOf(List.of(Contract.values()))),
                known(),
                known(),
                known());
    }

    private Known known() {
        return oneIn(6) ? Known.UNKNOWN : Known.of(oneIn(4));
    }

    private BirthDate birth() {
        var day = LocalDate.of(2030, 12, 31).minusDays(random.nextInt(90 * 365));
        return switch (random.nextInt(8)) {
            case 0, 1 -> BirthDate.ofYear(day.getYear());
            case 2 -> new BirthDate(day, day.plusDays(random.nextInt(4000)));
            default -> BirthDate.of(day);
        };
    }

    /** The same household with every blank filled in, in one of the ways that the facts allow. */
    TestFacts filledIn(Facts facts) {
        var members = facts.members().stream()
                .map(member -> filledIn(member, facts.asOf()))
                .toList();
        var area = facts.areaType() == null ? oneOf(List.of(AreaType.values())) : facts.areaType();
        return new TestFacts(facts).area(area).members(members).ticks(filledIn(facts.ticks()));
    }

    private Ticks filledIn(Ticks ticks) {
        return new Ticks(ticks.deprived() | (ticks.unknown() & random.nextInt()), 0);
    }

    private Member filledIn(Member member, LocalDate day) {
        var birth = filledIn(member.birth(), day);
        var work = member.work();
        if (work == null && !birth.from().plusYears(15).isAfter(day)) {
            work = oneOf(List.of(Work.values()));
        }
        return new Member(
                birth,
                member.schooling() == null ? oneOf(List.of(Schooling.values())) : member.schooling(),
                member.education() == null ? oneOf(List.of(Education.values())) : member.education(),
                filledIn(member.healthInsurance()),
                work,
                member.contract() == null ? oneOf(List.of(Contract.values())) : member.contract(),
                filledIn(member.disabled()),
                filledIn(member.socialAllowance()),
                filledIn(member.malnourished()));
    }

    private Known filledIn(Known known) {
        return known == Known.UNKNOWN ? Known.of(oneIn(2)) : known;
    }

    private BirthDate filledIn(@Nullable BirthDate birth, LocalDate day) {
        if (birth == null || birth.from().isAfter(day)) {
            return BirthDate.of(day.minusDays(random.nextInt(90 * 365)));
        }
        var days = Math.min(birth.to().toEpochDay(), day.toEpochDay())
                - birth.from().toEpochDay();
        return BirthDate.of(birth.from().plusDays(random.nextLong(days + 1)));
    }
}
