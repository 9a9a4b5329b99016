package vn.amno.household.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Villages;

/** Turns communes and names of villages into scope keys; villages that nobody has named before become known. */
@Component
class Places {

    private final Areas areas;
    private final Villages villages;

    Places(Areas areas, Villages villages) {
        this.areas = areas;
        this.villages = villages;
    }

    /**
     * @param names names of villages, by commune; an empty name stands for the commune as a whole
     */
    List<Place> registerAll(Map<Integer, ? extends Collection<String>> names) {
        var places = new ArrayList<Place>();
        names.forEach((commune, wanted) -> {
            var written = wanted.stream().filter(name -> !name.isBlank()).toList();
            villages.registerAll(commune, written)
                    .forEach((name, village) -> places.add(new Place(commune, name, village.id(), village.areaKey())));
            wanted.stream()
                    .filter(String::isBlank)
                    .distinct()
                    .forEach(blank -> places.add(
                            new Place(commune, blank, null, areas.get(commune).keyFrom())));
        });
        return places;
    }
}
