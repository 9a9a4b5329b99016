package vn.amno.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPartsTests {

    @ParameterizedTest
    @CsvSource({
        "1500000,1500000",
        "007,007",
        "1.5E6,1500000",
        "1E+3,1000",
        "0.10000000000000001,0.1",
        "140.00000000000003,140",
        "-5,-5",
        "-0,0",
        "1e-300,0",
        ".5,0.5",
        "24068001234,24068001234",
    })
    void storedNumbersBecomeExactDecimals(String stored, String plain) {
        assertThat(Numbers.plain(stored)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1E999999999", "1E99", "NaN", "Infinity", "1_000", "0x1p3", "1 000", "+", "."})
    void whatIsNoNumberStaysText(String stored) {
        assertThat(Numbers.plain(stored)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "900.000 | 900000",
                "10.000 | 10000",
                "1.500.000 | 1500000",
                "1,500,000 | 1500000",
                "1 500 000 | 1500000",
                "1.500.000,5 | 1500000.5",
                "1,500,000.5 | 1500000.5",
                "1,500.5 | 1500.5",
                "138,5 | 138.5",
                "138.25 | 138.25",
                "-3 | -3",
                "−1.500.000 | -1500000",
            })
    void numbersAreReadAsTheyAreTyped(String typed, BigDecimal number) {
        assertThat(Numbers.read(typed))
                .isInstanceOfSatisfying(
                        Numbers.Reading.Value.class,
                        value -> assertThat(value.number()).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "9.999", "900,000", "1,500"})
    void oneGroupOfThreeMayBeDecimals(String typed) {
        assertThat(Numbers.read(typed)).isInstanceOf(Numbers.Reading.Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5tr",
                "1.50.000",
                "1.500,000.5",
                "--1",
                "-",
                "+5",
                "1..5",
                "1.500.",
                "một",
                "٣",
                "1e5",
                "0.500.000"
            })
    void whatIsTypedOtherwiseIsNoNumber(String typed) {
        assertThat(Numbers.read(typed)).isInstanceOf(Numbers.Reading.NoNumber.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1,false,01/01/1900",
        "59,false,28/02/1900",
        "60,false,29/02/1900",
        "61,false,01/03/1900",
        "25086.75,false,05/09/1968",
        "2958465,false,31/12/9999",
        "0,true,01/01/1904",
        "2958466,false,''",
        "0,false,''",
        "-1,false,''",
    })
    void daysAreCountedAsSpreadsheetsDo(String serial, boolean from1904, String day) {
        assertThat(Dates.ofSerial(serial, from1904)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"A1,0,1", "Z9,25,9", "AA10,26,10", "GR100001,199,100001", "XFD1048576,16383,1048576"})
    void addressesAreReadAndWritten(String address, int column, int row) {
        var reference = new CellReference();

        assertThat(reference.read(address)).isTrue();
        assertThat(reference.column()).isEqualTo(column);
        assertThat(reference.row()).isEqualTo(row);
        assertThat(Cells.letters(column) + row).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "A0", "a1", "A1B", "1A", "$A$1", "Ä1"})
    void whatIsNoAddressIsNotRead(String address) {
        assertThat(new CellReference().read(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a b='>' c=\"'\"><!-- <!DOCTYPE> --><![CDATA[<!DOCTYPE x>]]><?p <!DOCTYPE?></a> | NONE",
                "<?xml version='1.0'?><!DOCTYPE a><a/> | DOCTYPE",
                "<a><!----><!--x--></a><!doctype a> | DOCTYPE",
                "<a><!-->--><!DOCTYPE x> | DOCTYPE",
            })
    void theScanTellsDoctypesFromWhatOnlyLooksLikeOne(String xml, XmlScan.Finding finding) {
        var scan = new XmlScan();
        for (var b : xml.getBytes(UTF_8)) {
            scan.feed(new byte[] {b}, 1);
        }

        assertThat(scan.finding()).isEqualTo(finding);
    }

    @Test
    void escapesOfTheFormatAreResolvedAndWritten() {
        assertThat(Texts.unescape("a_x000D_b")).isEqualTo("a\rb");
        assertThat(Texts.unescape(Texts.escape("_x000D_ _x005F_x0041_"))).isEqualTo("_x000D_ _x005F_x0041_");
        assertThat(Texts.unescape("_xyz_")).isEqualTo("_xyz_");
    }

    @Test
    void shortenedTextEndsWithAWholeCharacter() {
        assertThat(Texts.shorten("ab𠀋", 3)).isEqualTo("ab");
        assertThat(Texts.shorten("abc", 3)).isEqualTo("abc");
    }

    @Test
    void keptTextLosesOnlyWhatCannotBeSeenOrStored() {
        assertThat(Texts.keep(" a\u0000\n\tb\u202E\uD800c ")).isEqualTo("a\n\tbc");
        assertThat(Texts.clean(" a\u0000\n\tb\u202E\uD800c ")).isEqualTo("a bc");
        assertThat(Texts.clean("a  b")).isEqualTo("a b");
        assertThat(Texts.clean("a\u00ADb")).isEqualTo("ab");
    }
}
