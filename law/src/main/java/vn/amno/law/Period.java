package vn.amno.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something is in force (thời hạn áp dụng), both ends included.
 *
 * @param to null while no end is known
 */
record Period(LocalDate from, @Nullable LocalDate to) {

    /** Stands for a period whose days could not be read; a fault has been recorded for it. */
    static final Period UNREADABLE = new Period(LocalDate.EPOCH, LocalDate.EPOCH);

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Reads {@code from} and {@code to}. */
    static Period read(YamlMap map) {
        var from = map.date("from");
        var to = map.dateOrNull("to");
        if (from == null || (to == null && !map.isNull("to"))) {
            return UNREADABLE;
        }
        if (to != null && from.isAfter(to)) {
            map.fault("from", "ngày bắt đầu %s sau ngày kết thúc %s.".formatted(DAY.format(from), DAY.format(to)));
            return UNREADABLE;
        }
        return new Period(from, to);
    }

    boolean readable() {
        return !equals(UNREADABLE);
    }

    boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    boolean contains(Period other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    /** As people read it: {@code 01/01/2022 – 31/12/2026}. */
    String text() {
        return to == null ? "từ " + DAY.format(from) : DAY.format(from) + " – " + DAY.format(to);
    }
}
