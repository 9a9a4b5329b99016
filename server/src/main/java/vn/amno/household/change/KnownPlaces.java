package vn.amno.household.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Level;
import vn.amno.area.Villages;

@Component
class KnownPlaces implements Circumstances.Places {

    private final Areas areas;
    private final Villages villages;
    private final BookReadStore books;

    KnownPlaces(Areas areas, Villages villages, BookReadStore books) {
        this.areas = areas;
        this.villages = villages;
        this.books = books;
    }

    @Override
    public int areaKeyOf(int commune, @Nullable Integer village) {
        var unit = areas.get(commune);
        if (unit.level() != Level.COMMUNE) {
            throw new ObjectionException(
                    "communeId", "%s không phải xã, phường, đặc khu. Chọn một xã.".formatted(unit.fullName()));
        }
        if (village == null) {
            return unit.keyFrom();
        }
        var known = villages.find(List.of(village)).get(village);
        if (known == null || known.communeId() != commune) {
            throw new ObjectionException(
                    "villageId", "Thôn đã chọn không thuộc %s. Chọn lại.".formatted(unit.fullName()));
        }
        return known.areaKey();
    }

    @Override
    public boolean isIn(int commune, int areaKey) {
        var unit = areas.get(commune);
        return unit.keyFrom() <= areaKey && areaKey <= unit.keyTo();
    }

    @Override
    public boolean taken(int commune, String code) {
        return books.byCode(commune, code).isPresent();
    }
}
