package vn.amno.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Scope;

/** Names of places as pages write them. */
@Component
class PlaceNames {

    private final Areas areas;
    private final Clock clock;

    PlaceNames(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    Unit unit(int id) {
        return areas.get(id);
    }

    /** In a sentence: "xã Liên Chung"; for no unit "cả nước", or what whoever acts is held to. */
    String name(@Nullable Integer unit) {
        if (unit == null || unit == 0) {
            return Acting.current().scope().equals(Scope.EVERYWHERE) ? "cả nước" : "địa bàn được giao";
        }
        return inSentence(areas.get(unit));
    }

    static String inSentence(Unit unit) {
        return unit.kind() + " " + unit.name();
    }

    /** From a village up: "Thôn Thượng, xã Liên Chung, huyện Tân Yên, tỉnh Bắc Giang". */
    String address(String village, int commune) {
        var units = areas.path(areas.get(commune)).reversed().stream().map(PlaceNames::inSentence);
        var above = units.collect(Collectors.joining(", "));
        return village.isEmpty() ? above : village + ", " + above;
    }

    /** To tell units of one name apart: "Xã Tân Yên, tỉnh Bắc Ninh". */
    String withAbove(Unit unit) {
        var path = path(unit.id());
        return path.size() < 2 ? unit.fullName() : unit.fullName() + ", " + inSentence(path.get(path.size() - 2));
    }

    /** The unit and what is above it, highest first. */
    List<Unit> path(int unit) {
        return areas.path(areas.get(unit));
    }

    List<Unit> search(String typed, int year, int limit) {
        return areas.search(typed, lastDayOf(year), limit);
    }

    /** The last day of a year that has come. */
    LocalDate lastDayOf(int year) {
        var today = LocalDate.now(clock);
        var end = LocalDate.of(year, 12, 31);
        return end.isAfter(today) ? today : end;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
