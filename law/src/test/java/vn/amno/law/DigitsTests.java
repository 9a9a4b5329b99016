package vn.amno.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTests {

    @ParameterizedTest
    @CsvSource({"1, 1", "999, 999", "1000, 1.000", "36000000, 36.000.000", "700000, 700.000", "1950000, 1.950.000"})
    void numbers_are_grouped_by_dots(long number, String expected) {
        assertThat(Digits.grouped(number)).isEqualTo(expected);
    }
}
