package vn.amno.area;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.amno.kernel.AreaCode;
import vn.amno.rules.AreaType;

/**
 * An administrative unit (đơn vị hành chính) in the period in which it kept its code, name, kind and parent.
 *
 * @param id stable for ever; the key of a unit, since a code is not
 * @param kind the legal word: {@code tỉnh}, {@code thành phố}, {@code huyện}, {@code xã}, {@code phường}, {@code thị trấn}, {@code đặc khu}…
 * @param name without the kind, such as {@code Liên Chung}
 * @param parent id of the unit above; empty for a province
 * @param from first day of the period; where the true first day is older than our sources, their first day
 * @param to last day of the period, null while the unit exists
 * @param keyFrom first scope key of the unit; households and units below have keys in {@code keyFrom..keyTo}
 * @param areaType by the unit's kind; null where no rule is known ({@code đặc khu})
 * @param note in Vietnamese, such as why an end has no successor recorded; empty where there is nothing to say
 */
public record Unit(
        int id,
        AreaCode code,
        Level level,
        String kind,
        String name,
        OptionalInt parent,
        LocalDate from,
        @Nullable LocalDate to,
        int keyFrom,
        int keyTo,
        @Nullable AreaType areaType,
        String note) {

    public Unit {
        if (kind.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("Unit %d has no kind or no name.".formatted(id));
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Unit %d ends on %s, before it begins on %s.".formatted(id, to, from));
        }
        if (keyFrom < 1 || keyTo < keyFrom) {
            throw new IllegalArgumentException("Unit %d has the scope keys %d to %d.".formatted(id, keyFrom, keyTo));
        }
    }

    /** Kind and name as people say it: "Xã Liên Chung". */
    public String fullName() {
        return fullName(kind, name);
    }

    static String fullName(String kind, String name) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + name;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
