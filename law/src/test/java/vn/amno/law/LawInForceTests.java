package vn.amno.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.amno.rules.Standard;

class LawInForceTests {

    private static final LawBook BOOK = LawBook.shipped();

    @ParameterizedTest(name = "{0} in province {1}: {2}")
    @CsvSource(textBlock = """
                    2015-12-31, 24,
                    2016-01-01, 24, vn-2016
                    2021-11-30, 24, vn-2016
                    2021-12-31, 24, vn-2016
                    2022-01-01, 24, vn-2022
                    2022-11-30, 24, vn-2022
                    2026-12-31, 24, vn-2022
                    2027-01-01, 24, vn-2027
                    2030-12-31, 24, vn-2027
                    2031-01-01, 24,
                    2021-12-31, 22, vn-2016
                    2022-12-31, 22, vn-2022
                    2023-01-01, 22, quang-ninh-2023
                    2025-12-31, 22, quang-ninh-2023
                    2026-01-01, 22, vn-2022
                    2027-01-01, 22, vn-2027
                    # Shown, but not complete enough to decide
                    2021-06-30, 79, vn-2016
                    2024-06-30, 79, vn-2022
                    2012-06-30, 01,
                    2024-06-30, 01, vn-2022
                    2024-06-30, 92, vn-2022
                    # Not a province at all
                    2024-06-30, '', vn-2022
                    2024-06-30, VN, vn-2022
                    """)
    void the_provinces_own_standard_comes_first_and_the_national_one_else(
            LocalDate day, String provinceCode, @Nullable String expected) {
        var found = BOOK.standardInForce(day, provinceCode).map(Standard::id);

        assertThat(found.orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is in force on {1}: {2}")
    @CsvSource(textBlock = """
                    area-kinds.thi-tran,                2025-06-30, true
                    area-kinds.thi-tran,                2025-07-01, false
                    area-kinds.dac-khu,                 2025-06-30, false
                    area-kinds.dac-khu,                 2025-07-01, true
                    transitions.review-2026.standards,  2026-08-31, false
                    transitions.review-2026.standards,  2026-09-01, true
                    transitions.review-2026.standards,  2026-12-14, true
                    transitions.review-2026.standards,  2026-12-15, false
                    derived.newly-escaped.months,       2021-12-31, false
                    derived.newly-escaped.months,       2040-01-01, true
                    """)
    void a_value_is_in_force_from_its_first_to_its_last_day(String key, LocalDate day, boolean expected) {
        var value = BOOK.values().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();

        assertThat(value.inForceOn(day)).isEqualTo(expected);
    }

    @Test
    void the_standards_to_run_side_by_side_in_2026_exist() {
        var value = BOOK.values().stream()
                .filter(one -> one.key().equals("transitions.review-2026.standards"))
                .findFirst()
                .orElseThrow();

        assertThat(String.valueOf(value.text()).split(", "))
                .hasSize(2)
                .allSatisfy(id -> assertThat(BOOK.standard(id)).isPresent());
    }

    @Test
    void poor_districts_end_where_poor_communes_begin() {
        var lastDay = LocalDate.of(2025, 6, 30);
        var list = BOOK.list("area-types");

        assertThat(list.find("HUYEN_NGHEO").orElseThrow().inForceOn(lastDay)).isTrue();
        assertThat(list.find("HUYEN_NGHEO").orElseThrow().inForceOn(lastDay.plusDays(1)))
                .isFalse();
        assertThat(list.find("XA_NGHEO").orElseThrow().inForceOn(lastDay)).isFalse();
        assertThat(list.find("XA_NGHEO").orElseThrow().inForceOn(lastDay.plusDays(1)))
                .isTrue();
        assertThat(list.find("KV1").orElseThrow().inForceOn(lastDay)).isTrue();
    }
}
