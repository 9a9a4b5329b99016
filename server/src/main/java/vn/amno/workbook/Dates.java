package vn.amno.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as spreadsheets count them and as people write them. */
public final class Dates {

    public static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T00:00(?::00(?:\\.0+)?)?)?");
    private static final LocalDate BEFORE_LEAP_DAY = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_LEAP_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate MACINTOSH = LocalDate.of(1904, 1, 1);
    /** Serial number of 29/2/1900, a day that there never was but that spreadsheets count. */
    private static final int LEAP_DAY = 60;
    /** Serial number of 31/12/9999. */
    private static final int LAST = 2_958_465;

    private Dates() {}

    /** The day of a serial number as dd/MM/yyyy, the time of day left out; empty for a number that is no day. */
    public static String ofSerial(String plain, boolean from1904) {
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        if (!whole.matches("\\d{1,7}")) {
            return "";
        }
        var serial = Integer.parseInt(whole);
        if (serial > LAST || (serial == 0 && !from1904)) {
            return "";
        }
        if (from1904) {
            return SHOWN.format(MACINTOSH.plusDays(serial));
        }
        if (serial == LEAP_DAY) {
            return "29/02/1900";
        }
        return SHOWN.format((serial < LEAP_DAY ? BEFORE_LEAP_DAY : AFTER_LEAP_DAY).plusDays(serial));
    }

    /** Day first, with slashes, dots or dashes; or as computers write it, year first. */
    public static Optional<LocalDate> parse(String text) {
        var written = DAY_FIRST.matcher(text);
        if (written.matches()) {
            return day(written.group(3), written.group(2), written.group(1));
        }
        var iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
