package vn.amno.law;

import org.jspecify.annotations.Nullable;
import vn.amno.rules.AreaType;
import vn.amno.rules.LegalRef;

/** A number that a standard sets for rural and for urban areas. Both are known or neither is. */
record ByArea(String name, @Nullable Long rural, @Nullable Long urban, Basis basis) {

    /** Reads {@code name}, {@code rural}, {@code urban}, {@code source} and {@code note}. */
    static ByArea read(YamlMap map) {
        var rural = map.numberOrNull("rural");
        var urban = map.numberOrNull("urban");
        if (map.isNull("rural") != map.isNull("urban")) {
            map.fault("rural", "nông thôn và thành thị phải cùng có số hoặc cùng để null.");
        }
        var known = !map.isNull("rural") || !map.isNull("urban");
        return new ByArea(map.text("name"), rural, urban, Basis.read(map, known));
    }

    @Nullable Long of(AreaType area) {
        return area == AreaType.RURAL ? rural : urban;
    }

    /** The source, where the number is known. */
    @Nullable LegalRef refOf(AreaType area) {
        return of(area) == null ? null : basis.ref();
    }

    void shelve(Shelf shelf, String key, String unit) {
        var part = shelf.under(key);
        part.put("rural", new Shelf.Reading(name + ", nông thôn", Digits.grouped(rural), unit), basis);
        part.put("urban", new Shelf.Reading(name + ", thành thị", Digits.grouped(urban), unit), basis);
    }

    /** Records a fault unless this number is below the other one in both areas; null on either side is no fault. */
    static void requireRising(YamlMap map, @Nullable ByArea lower, @Nullable ByArea higher) {
        if (lower == null || higher == null) {
            return;
        }
        for (var area : AreaType.values()) {
            var low = lower.of(area);
            var high = higher.of(area);
            if (low != null && high != null && low >= high) {
                map.fault(
                        area == AreaType.RURAL ? "rural" : "urban",
                        "“%s” là %s, phải nhỏ hơn “%s” là %s."
                                .formatted(lower.name, Digits.grouped(low), higher.name, Digits.grouped(high)));
            }
        }
    }
}
