package vn.amno.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitSearchTests {

    private static final LocalDate IN_2018 = LocalDate.of(2018, 12, 14);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 12, 14);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 12, 14);

    private static final Areas AREAS = Areas.shipped();

    @ParameterizedTest
    @CsvSource({
        "lien chung tan yen, 1007357",
        "Liên Chung, 1007357",
        "xa lien chung, 1007357",
        "x lien chung, 1007357",
        "lien chung huyen tan yen tinh bac giang, 1007357",
        "lien chung bac giang, 1007357",
        "l ch t y b g, 1007357",
        "LIÊN  CHUNG – Tân Yên, 1007357",
        "07357, 1007357",
        "huyen tan yen, 1100216",
        "tan yen bac giang, 1100216",
        "tt nha nam, 1007306",
        "bac giang, 1200024",
        "q 1 ho chi minh, 1100760",
        "q1 tp ho chi minh, 1100760",
        "phuong 15 go vap, 1026869",
        "p15 q go vap, 1026869",
        "phuong 01 go vap, 1026896",
        "nong truong phong hai, 1002902",
        "cu mgar, 1100648",
        "cu m'gar, 1100648",
        "cu m gar, 1100648",
        "Phú Hoà, 1100563",
        "Phú Hòa phu yen, 1100563",
        "tp hue thua thien hue, 1100474",
    })
    void unitsOf2022AreFoundAsPeopleType(String typed, int expected) {
        assertThat(AREAS.search(typed, IN_2022, 10))
                .first()
                .extracting(Unit::id)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "xa tan yen bac ninh, 2007339",
        "dac khu phu quoc, 2031078",
        "tinh dong thap, 2200082",
        "07339, 2007339",
        "phuong da mai, 2007228",
    })
    void unitsOf2026AreFoundAsPeopleType(String typed, int expected) {
        assertThat(AREAS.search(typed, IN_2026, 10))
                .first()
                .extracting(Unit::id)
                .isEqualTo(expected);
    }

    @Test
    void theDayDecidesWhichOfSeveralComesFirst() {
        assertThat(AREAS.search("cao thuong tan yen", IN_2018, 10))
                .extracting(Unit::id)
                .containsExactly(3007297, 3007339, 1007339);
        assertThat(AREAS.search("cao thuong tan yen", IN_2022, 10))
                .extracting(Unit::id)
                .startsWith(1007339);
        assertThat(AREAS.search("07339", IN_2026, 10)).extracting(Unit::id).startsWith(2007339);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã Liên Chung", "liên chung", "xã liên chung tân yên"})
    void decomposedTextIsTheSame(String typed) {
        var decomposed = Normalizer.normalize(typed, Normalizer.Form.NFD);

        assertThat(AREAS.search(decomposed, IN_2022, 10))
                .isEqualTo(AREAS.search(typed, IN_2022, 10))
                .isNotEmpty();
    }

    @Test
    void accentsThatWereTypedCount() {
        assertThat(AREAS.search("Hà Nam", IN_2022, 3))
                .first()
                .extracting(Unit::id)
                .isEqualTo(1200035);
        assertThat(AREAS.search("Hạ Hòa", IN_2022, 3))
                .first()
                .extracting(Unit::fullName)
                .isEqualTo("Huyện Hạ Hoà");
    }

    @Test
    void aNameTakenOnAnUnknownDayIsFoundToo() {
        assertThat(AREAS.search("xa lam son tan yen", IN_2022, 5))
                .extracting(Unit::id)
                .containsExactly(1007333);
        assertThat(AREAS.search("thanh pho hue", IN_2022, 5))
                .extracting(Unit::id)
                .contains(1200046);
    }

    @Test
    void theBeginningOfACodeFindsUnits() {
        assertThat(AREAS.search("0733", IN_2022, 20))
                .extracting(unit -> unit.code().value())
                .startsWith("07330")
                .allMatch(code -> code.startsWith("0733"));
        assertThat(AREAS.search("216", IN_2022, 20))
                .first()
                .extracting(Unit::id)
                .isEqualTo(1100216);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-–,;",
                "%",
                "'; drop table",
                "xyzxyz",
                "lien chung hai phong",
                "tan yen tan yen tan yen",
                "xa"
            })
    void whatNamesNothingFindsNothingOrOnlyNamesThatBeginSo(String typed) {
        assertThat(AREAS.search(typed, IN_2022, 50))
                .allMatch(unit -> unit.name().startsWith("Xa")
                        || unit.name().startsWith("Xà")
                        || unit.name().startsWith("Xá"));
    }

    @Test
    void aVeryLongTextIsAnsweredAtOnce() {
        assertThat(AREAS.search("tan ".repeat(20_000), IN_2022, 10)).isEmpty();
    }

    @Test
    void theLimitHolds() {
        assertThat(AREAS.search("t", IN_2022, 7)).hasSize(7);
        assertThat(AREAS.search("t", IN_2022, 0)).isEmpty();
    }

    /** Time of the processor, so that a busy machine does not matter; the aim is 5 ms, the margin is for slow ones. */
    @Test
    void aSearchTakesMilliseconds() {
        var queries = List.of("tan yen", "xa tan yen bac giang", "t", "p 1", "073", "phuong 15 go vap", "n");
        searchAll(queries, 15);

        var each = searchAll(queries, 10).dividedBy(10L * queries.size());

        assertThat(each).isLessThan(Duration.ofMillis(20));
    }

    private static Duration searchAll(List<String> queries, int rounds) {
        var processor = ManagementFactory.getThreadMXBean();
        var start = processor.getCurrentThreadCpuTime();
        for (var round = 0; round < rounds; round++) {
            queries.forEach(typed -> AREAS.search(typed, IN_2022, 20));
        }
        return Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);
    }
}
