package vn.amno.law;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.AreaType;
import vn.amno.rules.Points;

/**
 * The part {@code points} of a standard: cut-offs of form B1 and weights of form B2 (phiếu B).
 *
 * @param form null where no circular gives points
 * @param deprivationPoints null where no circular gives points, or after a fault
 */
record FormPoints(
        @Nullable String form,
        @Nullable ByArea poorAloneMax,
        @Nullable ByArea lowMax,
        Points.@Nullable B2 deprivationPoints) {

    private static final String UNIT = "điểm";

    /** @param deprivations cut-off of the standard in indicators, null after a fault */
    static FormPoints read(YamlMap map, Shelf shelf, @Nullable Long deprivations) {
        var form = map.textOrNull("form");
        shelf.put(
                "form",
                new Shelf.Reading("Thông tư có phiếu chấm điểm B1, B2", form, ""),
                Basis.read(map, !map.isNull("form")));
        if (form == null) {
            return new FormPoints(null, null, null, null);
        }
        var poorAlonePart = map.optionalMap("poor_alone_max");
        var poorAloneMax = poorAlonePart == null ? null : ByArea.read(poorAlonePart);
        var lowMax = ByArea.read(map.map("low_max"));
        ByArea.requireRising(map, poorAloneMax, lowMax);
        if (poorAloneMax != null) {
            poorAloneMax.shelve(shelf, "poor-alone-max", UNIT);
        }
        lowMax.shelve(shelf, "low-max", UNIT);
        return new FormPoints(form, poorAloneMax, lowMax, deprivationPoints(map, shelf, deprivations));
    }

    /** Empty where no circular gives points. Only for a part without faults. */
    Map<AreaType, Points> toRules() {
        var points = new EnumMap<AreaType, Points>(AreaType.class);
        if (form == null || lowMax == null || lowMax.rural() == null) {
            return points;
        }
        for (var area : AreaType.values()) {
            var poor = poorAloneMax == null ? null : poorAloneMax.of(area);
            points.put(
                    area,
                    new Points(
                            form,
                            poor == null ? null : Math.toIntExact(poor),
                            poorAloneMax == null ? null : poorAloneMax.refOf(area),
                            Math.toIntExact(requireNonNull(lowMax.of(area))),
                            lowMax.basis().ref(),
                            deprivationPoints));
        }
        return points;
    }

    /** The points of B2 must say the same as the number of indicators, since the rules count indicators. */
    private static Points.@Nullable B2 deprivationPoints(YamlMap map, Shelf shelf, @Nullable Long deprivations) {
        var each = number(map.map("per_indicator"), shelf, "per-indicator");
        var cutoffPart = map.map("deprivation_cutoff");
        var cutoff = number(cutoffPart, shelf, "deprivation-cutoff");
        if (each == null || cutoff == null || deprivations == null) {
            return null;
        }
        if (each * deprivations != cutoff) {
            map.fault(
                    "deprivation_cutoff",
                    "ghi %d điểm, không bằng %d chỉ số nhân %d điểm.".formatted(cutoff, deprivations, each));
            return null;
        }
        var basis = Basis.read(cutoffPart, true);
        return new Points.B2(Math.toIntExact(each), Math.toIntExact(cutoff), basis.ref());
    }

    private static @Nullable Long number(YamlMap map, Shelf shelf, String key) {
        var number = map.number("value");
        shelf.put(key, new Shelf.Reading(map.text("name"), Digits.grouped(number), UNIT), Basis.read(map, true));
        return number;
    }
}
