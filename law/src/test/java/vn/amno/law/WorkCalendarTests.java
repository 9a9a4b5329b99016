package vn.amno.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTests {

    private static final WorkCalendar CALENDAR = LawBook.shipped().workCalendar();

    @ParameterizedTest(name = "{0}, {1} working days: {2}")
    @CsvSource({
        "2026-11-25, 2, 2026-11-27",
        "2026-11-26, 2, 2026-11-30",
        "2026-11-27, 2, 2026-12-01",
        "2026-11-28, 2, 2026-12-01",
        "2026-02-12, 2, 2026-02-23",
        "2026-04-24, 2, 2026-04-29",
        "2026-04-29, 1, 2026-05-04",
        "2026-08-21, 1, 2026-08-22",
        "2026-08-28, 1, 2026-09-03",
        "2026-12-31, 1, 2027-01-04"
    })
    void the_day_of_receipt_and_days_off_do_not_count_and_a_saturday_worked_instead_does(
            LocalDate start, int days, LocalDate expected) {
        assertThat(CALENDAR.workingDaysAfter(start, days)).isEqualTo(expected);
        assertThat(CALENDAR.workingDaysBetween(start, expected)).isEqualTo(days);
        assertThat(CALENDAR.workingDaysBetween(expected, start)).isEqualTo(-days);
    }

    @Test
    void there_is_no_time_limit_of_no_day() {
        assertThatThrownBy(() -> CALENDAR.workingDaysAfter(LocalDate.of(2026, 11, 28), 0))
                .hasMessageContaining("not 0");
    }

    @Test
    void what_is_not_known_of_a_year_is_said() {
        var november = LocalDate.of(2026, 11, 28);

        assertThat(CALENDAR.gaps(november, LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(CALENDAR.gaps(november, LocalDate.of(2027, 1, 2)))
                .singleElement()
                .asString()
                .contains("Chưa có lịch nghỉ Tết Nguyên đán");
        assertThat(CALENDAR.gaps(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 5)))
                .containsExactly("Chưa có dữ liệu ngày nghỉ lễ, tết năm 2025.");
    }

    @Test
    void a_day_off_needs_a_source_lies_in_its_year_and_stands_once() throws IOException {
        var folder = LawFolder.shipped()
                .replace("calendar.yaml", "    to: 2026-02-22", "    to: 2027-02-22")
                .replace(
                        "calendar.yaml",
                        "    from: 2026-04-26\n        to: 2026-04-27",
                        "    from: 2026-01-01\n        to: 2026-01-01")
                .replace(
                        "calendar.yaml",
                        "        source: {act: Bộ luật Lao động 45/2019/QH14, place: Điều 112, status: memory, confidence: high}\n",
                        "")
                .replace("calendar.yaml", "    note: Chưa có lịch nghỉ Tết", "    remark: Chưa có lịch nghỉ Tết");

        assertThat(folder.faults())
                .anyMatch(fault -> fault.contains("off[1].source"))
                .anyMatch(fault -> fault.contains("off[2].from: các ngày phải nằm trong năm 2026."))
                .anyMatch(fault -> fault.contains("off[3].from: ngày 01/01/2026 ghi hai lần."))
                .anyMatch(fault -> fault.contains("years[2].note: năm chưa đủ lịch nghỉ"));
    }
}
