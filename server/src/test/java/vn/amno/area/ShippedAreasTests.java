package vn.amno.area;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.amno.kernel.AreaCode;
import vn.amno.kernel.ProblemException;
import vn.amno.rules.AreaType;

/** The units that ship, and what can be asked of them. */
class ShippedAreasTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 10, 1);

    private static final Areas AREAS = Areas.shipped();
    private static final List<Unit> UNITS = new AreaFiles().units();
    private static final List<Succession> STEPS = new AreaFiles().successions();

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, PROVINCE, 63",
        "2022-10-01, DISTRICT, 705",
        "2022-10-01, COMMUNE, 10599",
        "2015-01-01, COMMUNE, 10601", // two towns of Tân Yên beside the communes of their name
        "2025-06-30, COMMUNE, 10602", // three wards of Mộc Châu that only the conversion table knows
        "2025-07-01, PROVINCE, 34",
        "2025-07-01, DISTRICT, 0",
        "2025-07-01, COMMUNE, 3321",
        "2014-12-31, PROVINCE, 0",
    })
    void thereAreAsManyUnitsAsTheListsHave(LocalDate day, Level level, int expected) {
        assertThat(UNITS)
                .filteredOn(unit -> unit.level() == level && unit.existsOn(day))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "07339, 2019-12-31, Xã Cao Thượng",
        "07339, 2020-01-01, Thị trấn Cao Thượng",
        "07339, 2025-06-30, Thị trấn Cao Thượng",
        "07339, 2025-07-01, Xã Tân Yên",
        "07297, 2019-12-31, Thị trấn Cao Thượng",
        "07306, 2019-06-01, Xã Nhã Nam",
        "07306, 2022-06-01, Thị trấn Nhã Nam",
        "07300, 2019-06-01, Thị trấn Nhã Nam",
        "07357, 2022-11-22, Xã Liên Chung",
        "216, 2020-01-01, Huyện Tân Yên",
        "24, 2025-06-30, Tỉnh Bắc Giang",
        "24, 2025-07-01, Tỉnh Bắc Ninh",
        "01, 2026-01-01, Thành phố Hà Nội",
        "31513, 2022-01-01, Phường 1",
    })
    void aCodeMeansAUnitOnlyTogetherWithADay(String code, LocalDate day, String expected) {
        assertThat(AREAS.find(new AreaCode(code), day)).map(Unit::fullName).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"07297, 2020-01-01", "07357, 2025-07-01", "216, 2025-07-01", "07339, 2014-12-31", "99999, 2022-01-01"})
    void noUnitHasTheCodeOnThatDay(String code, LocalDate day) {
        assertThat(AREAS.find(new AreaCode(code), day)).isEmpty();
    }

    @Test
    void theHistoryOfACodeIsToldOldestFirst() {
        assertThat(AREAS.history(new AreaCode("07339")))
                .extracting(Unit::fullName)
                .containsExactly("Xã Cao Thượng", "Thị trấn Cao Thượng", "Xã Tân Yên");
        assertThat(AREAS.history(new AreaCode("99999"))).isEmpty();
    }

    @Test
    void noCodeMeansTwoUnitsOnOneDay() {
        var overlapping = UNITS.stream().collect(groupingBy(unit -> unit.code().value())).values().stream()
                .filter(ShippedAreasTests::overlap);

        assertThat(overlapping).isEmpty();
    }

    private static boolean overlap(List<Unit> units) {
        return units.stream()
                .anyMatch(
                        one -> units.stream().anyMatch(other -> one.id() != other.id() && one.existsOn(other.from())));
    }

    @Test
    void mostCodesOf2025WereUsedBeforeAndMoreThanHalfOfThemForAnotherName() {
        var reused = UNITS.stream()
                .filter(unit -> unit.level() == Level.COMMUNE && unit.existsOn(AFTER))
                .filter(unit -> AREAS.find(unit.code(), IN_2022).isPresent())
                .toList();

        assertThat(reused).hasSize(3314);
        assertThat(reused)
                .filteredOn(unit -> !Spelling.key(unit.name())
                        .equals(Spelling.key(
                                AREAS.find(unit.code(), IN_2022).orElseThrow().name())))
                .hasSizeBetween(1800, 1900);
    }

    @Test
    void aUnitLiesWithinTheKeysAndMostlyThePeriodOfItsParent() {
        for (var unit : UNITS) {
            if (unit.parent().isPresent()) {
                var parent = AREAS.get(unit.parent().getAsInt());
                assertThat(parent.level()).isLessThan(unit.level());
                assertThat(unit.keyFrom()).as("first key of %s", unit).isGreaterThanOrEqualTo(parent.keyFrom());
                assertThat(unit.keyTo()).as("last key of %s", unit).isLessThanOrEqualTo(parent.keyTo());
                assertThat(parent.existsOn(unit.from()))
                        .as("parent of %s", unit)
                        .isTrue();
            }
        }
    }

    @Test
    void keysOfOneLevelAreDisjoint() {
        for (var level : Level.values()) {
            var last = 0;
            for (var unit : UNITS.stream()
                    .filter(candidate -> candidate.level() == level)
                    .sorted(comparingInt(Unit::keyFrom))
                    .toList()) {
                assertThat(unit.keyFrom()).as("first key of %s", unit).isGreaterThan(last);
                last = unit.keyTo();
            }
        }
    }

    @Test
    void aCommuneHasAThousandKeysOnARoundBoundary() {
        assertThat(UNITS)
                .filteredOn(unit -> unit.level() == Level.COMMUNE)
                .allMatch(unit -> unit.keyFrom() % 1000 == 0 && unit.keyTo() == unit.keyFrom() + 999);
    }

    @Test
    void keysThatHouseholdsAreStoredUnderDoNotChange() {
        assertThat(List.of(1007357, 3007339, 2007339, 1100216, 1200024, 2200096))
                .map(AREAS::get)
                .extracting(Unit::keyFrom)
                .containsExactly(240760000, 240700000, 1240110000, 240531000, 240000000, 1960000000);
    }

    @Test
    void aKeyLeadsToItsCommune() {
        var commune = AREAS.get(1007357);

        assertThat(AREAS.communeOfKey(commune.keyFrom())).hasValue(commune);
        assertThat(AREAS.communeOfKey(commune.keyFrom() + 7)).hasValue(commune);
        assertThat(AREAS.communeOfKey(commune.keyTo())).hasValue(commune);
        assertThat(AREAS.communeOfKey(commune.keyTo() + 1)).isNotEqualTo(Optional.of(commune));
        assertThat(AREAS.communeOfKey(0)).isEmpty();
        assertThat(AREAS.communeOfKey(-1)).isEmpty();
        assertThat(AREAS.communeOfKey(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void aStepLeadsFromTheLastDayOfTheOldUnitToTheFirstOfTheNew() {
        for (var step : STEPS) {
            var old = AREAS.get(step.oldUnit());
            var next = AREAS.get(step.newUnit());
            assertThat(old.to())
                    .as("last day before %s", step)
                    .isEqualTo(step.on().minusDays(1));
            assertThat(next.from()).as("first day of %s", step).isEqualTo(step.on());
        }
        assertThat(STEPS.stream().map(step -> step.oldUnit() + ">" + step.newUnit()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyNewUnitHasPredecessors() {
        assertThat(UNITS)
                .filteredOn(unit -> unit.existsOn(AFTER))
                .allSatisfy(unit -> assertThat(AREAS.predecessors(unit)).isNotEmpty());
    }

    @Test
    void anEndedCommuneHasSuccessorsOrSaysThatNoneIsRecorded() {
        assertThat(UNITS)
                .filteredOn(unit -> unit.level() == Level.COMMUNE && unit.to() != null)
                .allSatisfy(unit -> assertThat(AREAS.successors(unit).isEmpty())
                        .as("successors of %s", unit)
                        .isEqualTo(unit.note().contains("Chưa ghi đơn vị kế tục")));
    }

    @Test
    void aDividedUnitIsNeverSaidToHaveGoneWhole() {
        assertThat(STEPS.stream().collect(groupingBy(Succession::oldUnit)).values())
                .filteredOn(steps -> steps.size() > 1)
                .isNotEmpty()
                .allSatisfy(steps ->
                        assertThat(steps).extracting(Succession::extent).containsOnly(Extent.PART));
    }

    @Test
    void all63ProvincesWentWholeIntoThe34() {
        assertThat(AREAS.provinces(BEFORE))
                .hasSize(63)
                .allSatisfy(province -> assertThat(AREAS.successors(province))
                        .singleElement()
                        .extracting(Succession::extent)
                        .isEqualTo(Extent.WHOLE));
    }

    @ParameterizedTest
    @CsvSource({
        "07357, 07330", // Liên Chung → Phúc Hòa
        "07339, 07339", // thị trấn Cao Thượng → Tân Yên
        "07336, 07339", // Cao Xá → Tân Yên
        "07363, 07339", // Ngọc Lý → Tân Yên
        "07354, 07339", // Việt Lập → Tân Yên
        "07321, 07306", // An Dương → Nhã Nam
        "07312, 07333", // Đại Hóa, ended before 7/2025 → Quang Trung
        "07366, 07228", // Quế Nham → phường Đa Mai
        "30901, 30886", // the two communes Thạnh Lộc of one province, exchanged in the source
        "30913, 30910",
        "06973, 06978", // Ba Chẽ
        "23938, 23938", // Ia Mơ
        "07549, 07525", // Thanh Hải, to more than one
    })
    void anOldCommuneBecameANewOne(String old, String expected) {
        var unit = AREAS.find(new AreaCode(old), BEFORE).orElseThrow();

        assertThat(AREAS.successors(unit))
                .map(step -> AREAS.get(step.newUnit()).code().value())
                .contains(expected);
    }

    @Test
    void tanYenBeganAsTheTwoTownsWithTheirCommunes() {
        var town = AREAS.find(new AreaCode("07339"), IN_2022).orElseThrow();

        assertThat(AREAS.predecessors(town))
                .map(step -> AREAS.get(step.oldUnit()).fullName())
                .containsExactlyInAnyOrder("Thị trấn Cao Thượng", "Xã Cao Thượng");
        assertThat(AREAS.predecessors(town)).extracting(Succession::extent).containsOnly(Extent.WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01, 24", "2019-12-31, 24", "2020-01-01, 22", "2025-06-30, 22", "2025-07-01, 0"})
    void tanYenHad24UnitsUntilItsTownsTookInTheirCommunes(LocalDate day, int expected) {
        assertThat(AREAS.children(AREAS.get(1100216), day))
                .hasSize(expected)
                .isSortedAccordingTo(comparing(unit -> unit.code().value()));
    }

    @Test
    void thePathLeadsFromTheProvinceDown() {
        assertThat(AREAS.path(AREAS.get(1007357)))
                .extracting(Unit::fullName)
                .containsExactly("Tỉnh Bắc Giang", "Huyện Tân Yên", "Xã Liên Chung");
        assertThat(AREAS.path(AREAS.get(2007339)))
                .extracting(Unit::fullName)
                .containsExactly("Tỉnh Bắc Ninh", "Xã Tân Yên");
    }

    @Test
    void theKindDecidesRuralOrUrbanButNotForSpecialZones() {
        assertThat(UNITS)
                .filteredOn(unit -> unit.kind().equals("xã"))
                .allMatch(unit -> unit.areaType() == AreaType.RURAL);
        assertThat(UNITS)
                .filteredOn(unit -> unit.kind().equals("phường") || unit.kind().equals("thị trấn"))
                .allMatch(unit -> unit.areaType() == AreaType.URBAN);
        assertThat(UNITS)
                .filteredOn(unit -> unit.kind().equals("đặc khu"))
                .hasSize(13)
                .allMatch(unit -> unit.areaType() == null);
    }

    @Test
    void textIsCleanAndComposed() {
        assertThat(UNITS).allSatisfy(unit -> {
            assertThat(unit.name()).isEqualTo(unit.name().strip()).doesNotContain("  ");
            assertThat(Normalizer.isNormalized(unit.name() + unit.note(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(Character.isLowerCase(unit.name().charAt(0))).isFalse();
        });
    }

    @Test
    void anUnknownIdIsRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> AREAS.get(-1))
                .extracting(ProblemException::code)
                .isEqualTo(AreaProblem.UNKNOWN_UNIT);
    }
}
