package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1.000",
        "1320000, 1.320.000",
        "1000001, 1.000.001",
        "10020030, 10.020.030",
        "9223372036854775807, 9.223.372.036.854.775.807"
    })
    void thousands_are_parted_by_dots(long number, String text) {
        assertThat(NumberText.grouped(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 60%", "2, 3, '66,7%'", "1, 3, '33,3%'", "0, 4, 0%", "7, 7, 100%", "1, 8, '12,5%'"})
    void shares_have_a_decimal_comma_where_they_are_not_whole(int part, int whole, String text) {
        assertThat(NumberText.percent(new StringBuilder(), part, whole)).hasToString(text);
    }
}
