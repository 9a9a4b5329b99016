package vn.amno.keys.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.amno.keys.internal.FixedKeys;

class EscrowTests {

    private static final KeySet KEYS = new KeySet(List.of(FixedKeys.key(2), FixedKeys.firstKey(7)));

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "0,2", "1,2", "2,1"})
    void anyTwoOfThreeSheetsGiveTheKeysBack(int one, int other) {
        var sheets = Escrow.split(KEYS);

        assertThat(Escrow.join(sheets.get(one), sheets.get(other))).isEqualTo(KEYS);
    }

    /** Were a sheet to say anything of the secret, the same byte of it would not take all values evenly. */
    @Test
    void oneSheetAloneIsAsRandomAsNoise() {
        var values = new int[256];
        IntStream.range(0, 25_600)
                .map(_ -> HexFormat.of().parseHex(Escrow.split(KEYS).get(1).replaceAll("\\s", ""))[20] & 0xFF)
                .forEach(value -> values[value]++);

        var chiSquare = IntStream.of(values)
                .mapToDouble(seen -> (seen - 100.0) * (seen - 100.0) / 100.0)
                .sum();
        assertThat(chiSquare)
                .as("of 255 degrees of freedom; 400 is passed once in 10 million times")
                .isLessThan(400);
    }

    @Test
    void aWrongDigitIsNamed() {
        var sheets = Escrow.split(KEYS);
        var digit = sheets.get(0).charAt(30) == '0' ? '1' : '0';
        var wrong = sheets.get(0).substring(0, 30) + digit + sheets.get(0).substring(31);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Escrow.join(wrong, sheets.get(1)))
                .withMessageContaining("Mảnh số 1");
    }

    @Test
    void sheetsOfTwoPrintsDoNotGoTogetherNorDoesOneWithItself() {
        var sheets = Escrow.split(KEYS);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Escrow.join(sheets.get(0), Escrow.split(KEYS).get(1)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Escrow.join(sheets.get(0), sheets.get(0)));
    }
}
