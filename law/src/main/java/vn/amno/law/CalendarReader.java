package vn.amno.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads days off and days worked instead, year by year. */
final class CalendarReader {

    private final List<Shelf.Entry> values;
    private final Map<Integer, WorkCalendar.Year> years = new HashMap<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    CalendarReader(List<Shelf.Entry> values) {
        this.values = values;
    }

    void read(YamlMap file) {
        var heading = new Heading(file.file(), file.text("group"));
        var week = file.map("week");
        PlainValues.put(week, heading.shelf(values, Period.read(week), ""));
        for (var map : file.maps("years")) {
            var year = map.number("year");
            if (year != null) {
                readYear(heading, map, Math.toIntExact(year));
            }
        }
    }

    WorkCalendar calendar() {
        return new WorkCalendar(years, off, worked);
    }

    private void readYear(Heading heading, YamlMap map, int number) {
        var year = new WorkCalendar.Year(map.flag("complete"), map.optionalText("note"));
        if (!year.complete() && year.note().isEmpty()) {
            map.fault("note", "năm chưa đủ lịch nghỉ cần ghi chú còn thiếu ngày nào.");
        }
        if (years.put(number, year) != null) {
            map.fault("year", "năm %d ghi hai lần.".formatted(number));
        }
        for (var span : map.maps("off")) {
            shelve(heading, span, add(span, number, off), "nghỉ");
        }
        if (map.has("worked")) {
            for (var span : map.maps("worked")) {
                shelve(heading, span, add(span, number, worked), "làm việc");
            }
        }
    }

    private static Period add(YamlMap span, int year, Set<LocalDate> days) {
        var period = Period.read(span);
        var to = period.to();
        if (period.readable() && (to == null || period.from().getYear() != year || to.getYear() != year)) {
            span.fault("from", "các ngày phải nằm trong năm %d.".formatted(year));
            return period;
        }
        for (var day = period.from(); to != null && !day.isAfter(to); day = day.plusDays(1)) {
            if (!days.add(day)) {
                span.fault("from", "ngày %s ghi hai lần.".formatted(Period.DAY.format(day)));
            }
        }
        return period;
    }

    private void shelve(Heading heading, YamlMap span, Period period, String meaning) {
        heading.shelf(values, period, "calendar.")
                .put(
                        period.from().toString(),
                        new Shelf.Reading(span.text("name"), meaning, ""),
                        Basis.read(span, true));
    }

    private record Heading(String file, String group) {

        Shelf shelf(List<Shelf.Entry> values, Period period, String prefix) {
            return new Shelf(values, new Shelf.Scope(file, group, Names.NATIONAL, period), prefix);
        }
    }
}
