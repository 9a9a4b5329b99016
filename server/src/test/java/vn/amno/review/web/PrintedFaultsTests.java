package vn.amno.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.amno.review.PrintedFigures;

class PrintedFaultsTests {

    @ParameterizedTest(name = "{0} of {1} printed as {2}: wrong {3}")
    @CsvSource({
        "177, 1911, 7.26, true",
        "15, 931, 1.56, false",
        "15, 931, 1.55, true",
        "161, 1887, 8.47, true",
        "228, 2004, 11.38, false",
    })
    void aRateIsWrongBeyondRoundingOfBothFigures(long poor, long households, BigDecimal printed, boolean wrong) {
        var row = new PrintedFigures.Row("Xã A", 1, households, poor, printed, false);

        assertThat(PrintedFaults.hasWrongRate(row)).isEqualTo(wrong);
    }

    @Test
    void aTotalThatItsRowsDoNotGiveIsNamedWithBothFigures() {
        var faults = PrintedFaults.of(new TwoRows());

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .contains("Hộ nghèo 2020: dòng tổng ghi 30")
                        .contains("33"));
    }

    private static final class TwoRows implements PrintedFigures {

        @Override
        public String source() {
            return "Kế hoạch thử";
        }

        @Override
        public int unitId() {
            return 1;
        }

        @Override
        public List<Integer> years() {
            return List.of(2020);
        }

        @Override
        public List<Row> rows(int year) {
            return List.of(
                    new Row("Xã A", 2, 1000, 20, new BigDecimal("2.00"), false),
                    new Row("Xã B", 3, 1000, 13, new BigDecimal("1.30"), false));
        }

        @Override
        public Row total(int year) {
            return new Row("Cộng", 0, 2000, 30, new BigDecimal("1.50"), false);
        }
    }
}
