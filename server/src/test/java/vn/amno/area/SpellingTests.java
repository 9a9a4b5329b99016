package vn.amno.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "Hoà, Hòa",
        "Thuỷ Nguyên, Thủy  nguyên",
        "'  Thôn   Hạ ', thôn hạ",
        "THÔN ĐOÀI, Thôn Đoài",
        "Khuê, Khuê",
    })
    void theseAreOneName(String one, String other) {
        assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other));
    }

    @ParameterizedTest
    @CsvSource({"Thôn Hạ, Thôn Hà", "Ha, Hà", "Dông, Đông", "Tân, Tần", "Thôn 1, Thôn 11", "Mường, Muông"})
    void theseAreTwoNames(String one, String other) {
        assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
    }

    @Test
    void theUnicodeFormDoesNotMatter() {
        assertThat(Spelling.key(Normalizer.normalize("Thôn Đượng Hoà", Normalizer.Form.NFD)))
                .isEqualTo(Spelling.key("thôn đượng hòa"));
    }

    @Test
    void aNonBreakingSpaceIsASpace() {
        assertThat(Spelling.key("Thôn\u00a0Hạ")).isEqualTo(Spelling.key("Thôn Hạ"));
    }
}
