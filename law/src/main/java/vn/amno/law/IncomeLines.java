package vn.amno.law;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.AreaType;
import vn.amno.rules.Lines;

/**
 * The part {@code lines} of a standard (chuẩn thu nhập).
 *
 * @param poorAlone null where the standard has no such line
 * @param averageMax null where the part does not speak of it
 */
record IncomeLines(
        @Nullable ByArea poorAlone, ByArea low, @Nullable ByArea averageMax) {

    private static final String UNIT = "đồng/người/tháng";

    static IncomeLines read(YamlMap map, Shelf shelf) {
        var poorAlone = optional(map, "poor_alone");
        var low = ByArea.read(map.map("low"));
        var averageMax = optional(map, "average_max");
        ByArea.requireRising(map, poorAlone, low);
        ByArea.requireRising(map, low, averageMax);
        if (poorAlone != null) {
            poorAlone.shelve(shelf, "poor-alone", UNIT);
        }
        low.shelve(shelf, "low", UNIT);
        if (averageMax != null) {
            averageMax.shelve(shelf, "average-max", UNIT);
        }
        return new IncomeLines(poorAlone, low, averageMax);
    }

    boolean complete() {
        return low.rural() != null && low.urban() != null;
    }

    /** Only for {@link #complete} lines without faults. */
    Map<AreaType, Lines> toRules() {
        var lines = new EnumMap<AreaType, Lines>(AreaType.class);
        for (var area : AreaType.values()) {
            lines.put(
                    area,
                    new Lines(
                            poorAlone == null ? null : poorAlone.of(area),
                            poorAlone == null ? null : poorAlone.refOf(area),
                            requireNonNull(low.of(area)),
                            low.basis().ref(),
                            averageMax == null ? null : averageMax.of(area),
                            averageMax == null ? null : averageMax.refOf(area)));
        }
        return lines;
    }

    /** These lines with the upper limit of another standard where they have none of their own. */
    IncomeLines withAverageMaxOf(IncomeLines base) {
        return averageMax == null ? new IncomeLines(poorAlone, low, base.averageMax) : this;
    }

    private static @Nullable ByArea optional(YamlMap map, String key) {
        var part = map.optionalMap(key);
        return part == null ? null : ByArea.read(part);
    }
}
