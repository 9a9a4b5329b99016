package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTests {

    private static final LegalRef SOURCE = new LegalRef("Nghị định 07/2021/NĐ-CP", "Điều 3", SourceStatus.SOURCE_TEXT);

    @ParameterizedTest
    @CsvSource({
        "1500000, 1454999, false",
        "1500000, 1455000, true",
        "1500000, 1500000, true",
        "1500000, 1500001, false",
        "140, 135, false",
        "140, 136, true",
        "1, 0, false",
        "1, 1, true",
        "9223372036854775807, 8946670875749132532, false",
        "9223372036854775807, 8946670875749132533, true",
        "9223372036854775807, 9223372036854775807, true"
    })
    void three_percent_below_a_limit_is_close(long max, long value, boolean close) {
        assertThat(new Limit(max, SOURCE).barelyCovers(value)).isEqualTo(close);
    }
}
