package vn.amno.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which days are working days of state offices (ngày làm việc): Monday to Friday without public holidays, and days worked instead. Of a year whose
 * holidays are not all known it still counts and says so.
 */
public final class WorkCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<Integer, Year> years;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    WorkCalendar(Map<Integer, Year> years, Set<LocalDate> off, Set<LocalDate> worked) {
        this.years = Map.copyOf(years);
        this.off = Set.copyOf(off);
        this.worked = Set.copyOf(worked);
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || (!off.contains(day) && !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** The last of so many working days after a day, which itself does not count. */
    public LocalDate workingDaysAfter(LocalDate start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A time limit is at least 1 working day, not %d.".formatted(days));
        }
        var day = start;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after the first day up to and with the second; negative when the second lies before the first. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** What is not known of the years that a span touches, in Vietnamese; empty when all of it is. */
    public List<String> gaps(LocalDate from, LocalDate to) {
        var gaps = new ArrayList<String>();
        IntStream.rangeClosed(from.getYear(), to.getYear()).forEach(number -> {
            var year = years.get(number);
            if (year == null) {
                gaps.add("Chưa có dữ liệu ngày nghỉ lễ, tết năm %d.".formatted(number));
            } else if (!year.complete()) {
                gaps.add(year.note());
            }
        });
        return gaps;
    }

    /**
     * @param complete whether all days off of the year are known
     * @param note what is missing or doubtful
     */
    record Year(boolean complete, String note) {}
}
