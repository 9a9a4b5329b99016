package vn.amno.household.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.amno.household.DuplicateBand;
import vn.amno.household.DuplicateReason;
import vn.amno.rules.BirthDate;

class MatcherTests {

    private static final LocalDate BORN = LocalDate.of(1975, 3, 12);
    private static final int HERE = 10_001_001;
    private static final int THERE = 20_001_001;
    private static final byte[] ID = new byte[32];
    private static final byte[] OLD_ID = "an old citizen id of nine digits".getBytes(StandardCharsets.US_ASCII);

    private final Matcher matcher = new Matcher(MatchSettings.USUAL, new Rarity(crowd()));

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Hoà, Nguyễn Văn Hòa, SAME_NAME",
        "Lý Thị Thuý, Lí Thị Thúi, SAME_NAME",
        "Đặng Thị Mai, DANG THI MAI, NAME_WITHOUT_MARKS",
        "Đặng Thị Mai, Đặng Thị Mãi, NAME_OTHER_MARKS",
        "Trần Thị Trinh, Trần Thị Chinh, NAME_ONE_WORD",
        "Trần Thị Xuyến, Trần Thị Xuyế, NAME_ONE_WORD",
        "Trần Văn Hùng, Trần Hùng, NAME_SHORTER",
        "Trần Văn Hùng, Trần Xuân Hùng, NAME_OTHER_MIDDLE",
        "Trần Minh Anh, Trần Anh Minh, NAME_ORDER",
        "Trần Thị Lan, Phạm Thị Lan, NAME_OTHER_SURNAME",
        "Trần Văn Hùng, Trần Văn Khải, OTHER_NAME",
        "Páo, Páo, SAME_NAME",
        "Páo, Giàng A Páo, OTHER_NAME"
    })
    void namesAreComparedAsOfficesMistypeThem(String one, String two, DuplicateReason expected) {
        var names = new NameComparison(new Rarity(crowd()));

        assertThat(names.compare(PersonName.of(one), PersonName.of(two)).reason())
                .isEqualTo(expected);
        assertThat(names.compare(PersonName.of(two), PersonName.of(one)).reason())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1975-03-12, 1975-03-12, SAME_BIRTH_DATE",
        "1975-03-12, 1975-12-03, BIRTH_DAY_AND_MONTH_SWAPPED",
        "1975-03-12, 1975-03-21, BIRTH_ONE_PART",
        "1975-03-12, 1957-03-12, BIRTH_YEAR_SLIP",
        "1975-03-12, 1976-03-12, BIRTH_YEAR_SLIP",
        "1975-03-12, 1975-08-30, OTHER_BIRTH_DAY",
        "1975-03-12, 1975-01-01, SAME_BIRTH_YEAR",
        "1975-01-01, 1975-01-01, SAME_BIRTH_YEAR",
        "1975-01-01, 1976-03-12, NEAR_BIRTH_YEAR",
        "1975-03-12, 2000-03-12, OTHER_BIRTH"
    })
    void birthsAreComparedAsOfficesMistypeThem(LocalDate one, LocalDate two, DuplicateReason expected) {
        var first = person("Lò Văn Sơn", BirthDate.of(one), HERE, null);
        var second = person("Lò Văn Sơn", BirthDate.of(two), HERE, null);

        assertThat(BirthComparison.compare(first, second)).map(Evidence::reason).contains(expected);
        assertThat(BirthComparison.compare(second, first)).map(Evidence::reason).contains(expected);
    }

    @Test
    void theSamePersonInTwoCommunesIsAlmostCertainByCitizenIdAndBirth() {
        var match = matcher.compare(
                person("Khổng Thị Xuyến", BirthDate.of(BORN), HERE, ID),
                person("Khổng Thị Xuyến", BirthDate.of(BORN), THERE, ID));

        assertThat(match).map(Match::band).contains(DuplicateBand.SURE);
        assertThat(match.orElseThrow().reasons())
                .startsWith(DuplicateReason.SAME_CITIZEN_ID)
                .contains(DuplicateReason.OTHER_COMMUNE);
    }

    @Test
    void twoStrangersUnderOneCitizenIdAreShownButNeverSure() {
        var match = matcher.compare(
                person("Khổng Thị Xuyến", BirthDate.of(BORN), HERE, ID),
                person("Trần Văn Hùng", BirthDate.ofYear(2004), THERE, ID));

        assertThat(match).map(Match::band).contains(DuplicateBand.LOOK);
    }

    @Test
    void fatherAndSonOfOneNameAreTwoPeople() {
        assertThat(matcher.compare(
                        person("Giàng A Páo", BirthDate.of(BORN), HERE, null),
                        person("Giàng A Páo", BirthDate.of(BORN.plusYears(25)), HERE, null)))
                .isEmpty();
    }

    @Test
    void twinsInOneHouseholdAreTwoPeople() {
        var family = family("Nguyễn Văn Hùng");
        var one = in(family, "Nguyễn Thị Hoa", BirthDate.of(BORN));
        var two = in(family, "Nguyễn Thị Hoà", BirthDate.of(BORN));

        assertThat(matcher.compare(one, two).map(Match::band)).isNotIn(confident());
        assertThat(matcher.compare(one, in(family, "Nguyễn Thị Hoa", BirthDate.of(BORN)))
                        .map(Match::band))
                .isIn(confident());
    }

    @Test
    void aCommonNameAndOneYearOfBirthInTwoProvincesSayNothing() {
        assertThat(matcher.compare(
                        person("Nguyễn Văn Hùng", BirthDate.ofYear(1975), HERE, null),
                        person("Nguyễn Văn Hùng", BirthDate.ofYear(1975), THERE, null)))
                .isEmpty();
    }

    @Test
    void anOldAndANewCitizenIdSayNothingOfEachOther() {
        var one = person("Khổng Thị Xuyến", BirthDate.of(BORN), HERE, ID);
        var two = new PersonFacts(
                UUID.randomUUID(),
                one.name(),
                one.sex(),
                one.birth(),
                IdIndex.of(OLD_ID, 9),
                one.home(),
                family("Khổng Thị Xuyến"));

        assertThat(matcher.compare(one, two).orElseThrow().reasons())
                .doesNotContain(DuplicateReason.SAME_CITIZEN_ID, DuplicateReason.OTHER_CITIZEN_ID);
    }

    @Test
    void aGroupThatIsTooBigIsNotComparedAndCounted() {
        var people = new ArrayList<PersonFacts>();
        for (var number = 0; number < 5; number++) {
            people.add(person("Nguyễn Văn Hùng", null, HERE, null));
        }

        var result = PairSearch.search(people, new MatchSettings(9, 4, -4, 4));

        assertThat(result.crowds()).isPositive();
        assertThat(result.pairs()).isEmpty();
    }

    private static List<Optional<DuplicateBand>> confident() {
        return List.of(Optional.of(DuplicateBand.SURE), Optional.of(DuplicateBand.LIKELY));
    }

    /** Two thousand people of all names in two communes. */
    private static List<PersonFacts> crowd() {
        var people = new ArrayList<PersonFacts>();
        for (var number = 0; number < 2_000; number++) {
            var name = number % 3 == 0 ? "Nguyễn Văn Hùng" : "Trần Thị " + (char) ('a' + number % 23) + "an";
            people.add(person(name, BirthDate.ofYear(1940 + number % 70), number % 2 == 0 ? HERE : THERE, null));
        }
        return people;
    }

    private static PersonFacts person(String name, @Nullable BirthDate birth, int areaKey, byte @Nullable [] id) {
        return new PersonFacts(
                UUID.randomUUID(),
                PersonName.of(name),
                "",
                birth,
                id == null ? null : IdIndex.of(id, 12),
                new Home(areaKey, Set.of()),
                family(name));
    }

    private static PersonFacts in(Family family, String name, BirthDate birth) {
        return new PersonFacts(
                UUID.randomUUID(), PersonName.of(name), "Nữ", birth, null, new Home(HERE, Set.of()), family);
    }

    private static Family family(String head) {
        return new Family(UUID.randomUUID(), PersonName.of(head).folded(), List.of());
    }
}
