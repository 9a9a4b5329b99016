package vn.amno.law;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.AreaType;

/** Which area type a kind of unit gives (xã, phường, thị trấn, đặc khu). */
final class AreaKinds {

    private static final Map<String, AreaType> AREA_TYPES = Map.of("rural", AreaType.RURAL, "urban", AreaType.URBAN);

    private final Map<String, AreaType> types = new HashMap<>();

    Optional<AreaType> typeOf(String unitKind) {
        return Optional.ofNullable(types.get(folded(unitKind)));
    }

    /** Reads {@code group} and {@code kinds}. A kind whose rule is not known has {@code area_type: null}. */
    void read(YamlMap file, List<Shelf.Entry> values) {
        var group = file.text("group");
        for (var map : file.maps("kinds")) {
            var kind = map.text("kind");
            var known = !map.isNull("area_type");
            var type = known ? map.word("area_type", AREA_TYPES) : null;
            var shelf = new Shelf(
                    values, new Shelf.Scope(file.file(), group, Names.NATIONAL, Period.read(map)), "area-kinds.");
            shelf.put(
                    Names.slug(map, "key"),
                    new Shelf.Reading("Khu vực của " + kind, shown(type), ""),
                    Basis.read(map, known));
            remember(map, kind, type);
        }
    }

    private void remember(YamlMap map, String kind, @Nullable AreaType type) {
        if (type != null && types.put(folded(kind), type) != null) {
            map.fault("kind", "“%s” đã có khu vực ở mục trước.".formatted(kind));
        }
    }

    private static @Nullable String shown(@Nullable AreaType type) {
        if (type == null) {
            return null;
        }
        return type == AreaType.RURAL ? "nông thôn" : "thành thị";
    }

    private static String folded(String kind) {
        return Normalizer.normalize(kind.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
