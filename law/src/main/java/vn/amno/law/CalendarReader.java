package vn.amno.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads days off and days worked instead, year by year. */
final class CalendarReader {

    private static final String OFF = "off";
    private static final String WORKED = "worked";

    private final Map<Integer, WorkCalendar.Year> years = new HashMap<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    void read(YamlMap file, List<Shelf.Entry> values) {
        var group = file.text("group");
        var week = file.map("week");
        PlainValues.put(week, shelf(file, group, Period.read(week), values, ""));
        for (var map : file.maps("years")) {
            var year = map.number("year");
            if (year == null) {
                continue;
            }
            var number = Math.toIntExact(year);
            var read = new WorkCalendar.Year(map.flag("complete"), map.optionalText("note"));
            if (!read.complete() && read.note().isEmpty()) {
                map.fault("note", "năm chưa đủ lịch nghỉ cần ghi chú còn thiếu ngày nào.");
            }
            if (years.put(number, read) != null) {
                map.fault("year", "năm %d ghi hai lần.".formatted(number));
            }
            readDays(file, group, map, number, values);
        }
    }

    WorkCalendar calendar() {
        return new WorkCalendar(years, off, worked);
    }

    private void readDays(YamlMap file, String group, YamlMap year, int number, List<Shelf.Entry> values) {
        for (var map : year.maps(OFF)) {
            readSpan(file, group, map, number, "nghỉ", off, values);
        }
        if (year.has(WORKED)) {
            for (var map : year.maps(WORKED)) {
                readSpan(file, group, map, number, "làm việc", worked, values);
            }
        }
    }

    private void readSpan(
            YamlMap file,
            String group,
            YamlMap map,
            int year,
            String shown,
            Set<LocalDate> days,
            List<Shelf.Entry> values) {
        var period = Period.read(map);
        var to = period.to();
        if (to == null || period.from().getYear() != year || to.getYear() != year) {
            if (period.readable()) {
                map.fault("from", "các ngày phải nằm trong năm %d.".formatted(year));
            }
            return;
        }
        for (var day = period.from(); !day.isAfter(to); day = day.plusDays(1)) {
            if (off.contains(day) || !days.add(day)) {
                map.fault("from", "ngày %s ghi hai lần.".formatted(Period.DAY.format(day)));
            }
        }
        shelf(file, group, period, values, "calendar.")
                .put(period.from().toString(), new Shelf.Reading(map.text("name"), shown, ""), Basis.read(map, true));
    }

    private static Shelf shelf(YamlMap file, String group, Period period, List<Shelf.Entry> values, String prefix) {
        return new Shelf(values, new Shelf.Scope(file.file(), group, Names.NATIONAL, period), prefix);
    }
}
