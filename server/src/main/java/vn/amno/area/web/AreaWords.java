package vn.amno.area.web;

import java.time.LocalDate;
import vn.amno.area.Areas;
import vn.amno.area.Extent;
import vn.amno.area.Level;
import vn.amno.area.Unit;
import vn.amno.rules.AreaType;

/** Vietnamese for what the module knows. */
final class AreaWords {

    private AreaWords() {}

    static String date(LocalDate day) {
        return AskedDay.VIETNAMESE.format(day);
    }

    static String period(Unit unit) {
        var to = unit.to();
        if (to == null) {
            return "từ " + date(unit.from());
        }
        if (unit.from().equals(Areas.SOURCES_BEGIN)) {
            return "đến " + date(to);
        }
        return unit.from().equals(to) ? date(to) : "%s – %s".formatted(date(unit.from()), date(to));
    }

    static String extent(Extent extent) {
        return switch (extent) {
            case WHOLE -> "toàn bộ";
            case PART -> "một phần";
            case NOT_RECORDED -> "chưa rõ toàn bộ hay một phần";
        };
    }

    static String level(Level level) {
        return switch (level) {
            case PROVINCE -> "cấp tỉnh";
            case DISTRICT -> "cấp huyện";
            case COMMUNE -> "cấp xã";
        };
    }

    /** Empty above communes, which have no area type. */
    static String areaType(Unit unit) {
        if (unit.level() != Level.COMMUNE) {
            return "";
        }
        var type = unit.areaType();
        if (type == null) {
            return "khu vực nông thôn hay thành thị: chưa có quy định";
        }
        return switch (type) {
            case AreaType.RURAL -> "khu vực nông thôn";
            case AreaType.URBAN -> "khu vực thành thị";
        };
    }
}
