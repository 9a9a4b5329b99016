package vn.amno.area.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import vn.amno.area.Unit;

/**
 * The day a page is asked for.
 *
 * @param typed what stood in the address, empty where nothing did
 * @param readable false where {@code typed} is no date; {@code day} is today then
 */
public record AskedDay(LocalDate day, String typed, boolean readable) {

    static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    static AskedDay of(String typed, LocalDate today) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new AskedDay(today, "", true);
        }
        for (var format : FORMATS) {
            try {
                return new AskedDay(LocalDate.parse(text, format), text, true);
            } catch (DateTimeParseException _) {
                // The next format, if there is one.
            }
        }
        return new AskedDay(today, text, false);
    }

    /** The day itself if the unit exists on it, else the day of the unit's life that is nearest to it. */
    LocalDate nearest(Unit unit) {
        if (unit.existsOn(day)) {
            return day;
        }
        var last = unit.to();
        return last != null && day.isAfter(last) ? last : unit.from();
    }

    public String shown() {
        return VIETNAMESE.format(day);
    }

    /** What stands in the field for the day: the day, or what was typed instead of one. */
    public String field() {
        return readable ? shown() : typed;
    }

    /** Query string that keeps the day in a link to another unit; empty for today. */
    public String query() {
        return typed.isEmpty() || !readable ? "" : "?on=" + day;
    }
}
