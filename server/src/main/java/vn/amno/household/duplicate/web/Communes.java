package vn.amno.household.duplicate.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.web.Formats;

/** Names of communes as pages about people write them. */
@Component
class Communes {

    private final Areas areas;

    Communes(Areas areas) {
        this.areas = areas;
    }

    /** "xã Liên Chung", by a scope key in it. */
    String name(int areaKey) {
        return areas.communeOfKey(areaKey)
                .map(unit -> unit.kind() + " " + unit.name())
                .orElse(Formats.NOT_RECORDED);
    }

    /** With all that is above it. */
    String address(int areaKey) {
        return areas.communeOfKey(areaKey)
                .map(unit -> areas.path(unit).reversed().stream()
                        .map(above -> above.kind() + " " + above.name())
                        .collect(Collectors.joining(", ")))
                .orElse(Formats.NOT_RECORDED);
    }
}
