package vn.amno.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameOrderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the alphabet
                "Dung|Đào|Êm|Giàng",
                "An|Ăn|Ân|Bình|Cúc|Dũng|Đức|Em|Êm|Giang|Hoa|Khánh|Lan|Minh|Nam|Oanh|Ông|Ơn|Phúc|Quý|Rạng|Sơn|Tú|Uyên|Ưng|Vân|Xuân|Yến",
                // tones, in their order, and only when all letters agree
                "Ma|Mà|Mả|Mã|Má|Mạ",
                "Ban|Bạn|Bang|Bàng",
                "Hoa|Hoà|Hoan|Hoàn",
                // given name, then family name, then middle names
                "Trần Văn An|Nguyễn Thị Bình|Bùi Văn Cường",
                "Bùi Thị Hoa|Lê Văn Hoa|Nguyễn Thị Hoa|Nguyễn Văn Hoa",
                "Lê Hoa|Lê Thị Hoa",
                "Hoa|Bùi Hoa",
                // foreign letters by their base, other alphabets last
                "Lò Mua|Anna Müller|Lò Na",
                "Lò Yến|Lò Zung|Иван",
            })
    void namesStandInTheOrderOfVietnameseLists(String names) {
        var expected = List.of(names.split("\\|", -1));
        var shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort((left, right) -> Arrays.compareUnsigned(NameOrder.key(left), NameOrder.key(right)));

        assertThat(shuffled).isEqualTo(expected);
    }

    @Test
    void decomposedTextCapitalsAndTheOldPlaceOfAToneMakeNoDifference() {
        var key = NameOrder.key("Hoàng Thị Hòa");

        assertThat(NameOrder.key(Normalizer.normalize("Hoàng Thị Hòa", Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(NameOrder.key("  HOÀNG   THỊ HOÀ ")).isEqualTo(key);
    }

    @Test
    void apostrophesAndHyphensInsideANameDoNotCount() {
        assertThat(NameOrder.key("Ksor H'Bia")).isEqualTo(NameOrder.key("Ksor HBia"));
    }

    @Test
    void anEmptyNameHasAKeyToo() {
        assertThat(Arrays.compareUnsigned(NameOrder.key(""), NameOrder.key("A")))
                .isNegative();
    }
}
