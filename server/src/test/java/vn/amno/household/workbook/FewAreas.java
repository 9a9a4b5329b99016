package vn.amno.household.workbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.amno.area.Areas;
import vn.amno.area.Extent;
import vn.amno.area.Level;
import vn.amno.area.Succession;
import vn.amno.area.Unit;
import vn.amno.kernel.AreaCode;
import vn.amno.rules.AreaType;

/** A handful of units, made up but for their shape: two communes and a town of one district until 30/6/2025, one commune after it. */
public final class FewAreas implements Areas {

    public static final LocalDate OLD_END = LocalDate.of(2025, 6, 30);

    public static final Unit PROVINCE = unit(1, "24", Level.PROVINCE, "tỉnh", "Bắc Giang", 0, OLD_END, null);
    public static final Unit DISTRICT = unit(2, "216", Level.DISTRICT, "huyện", "Tân Yên", 1, OLD_END, null);
    public static final Unit LIEN_CHUNG =
            unit(3, "07357", Level.COMMUNE, "xã", "Liên Chung", 2, OLD_END, AreaType.RURAL);
    public static final Unit PHUC_HOA = unit(4, "07360", Level.COMMUNE, "xã", "Phúc Hoà", 2, OLD_END, AreaType.RURAL);
    public static final Unit CAO_THUONG =
            unit(5, "07339", Level.COMMUNE, "thị trấn", "Cao Thượng", 2, OLD_END, AreaType.URBAN);
    public static final Unit NEW_PHUC_HOA = new Unit(
            6,
            new AreaCode("07399"),
            Level.COMMUNE,
            "xã",
            "Phúc Hoà",
            OptionalInt.empty(),
            OLD_END.plusDays(1),
            null,
            60,
            69,
            AreaType.RURAL,
            "");

    private static final List<Unit> ALL = List.of(PROVINCE, DISTRICT, LIEN_CHUNG, PHUC_HOA, CAO_THUONG, NEW_PHUC_HOA);

    @Override
    public Unit get(int id) {
        return ALL.stream().filter(unit -> unit.id() == id).findFirst().orElseThrow();
    }

    @Override
    public Optional<Unit> find(AreaCode code, LocalDate day) {
        return ALL.stream()
                .filter(unit -> unit.code().equals(code) && unit.existsOn(day))
                .findFirst();
    }

    @Override
    public List<Unit> history(AreaCode code) {
        return ALL.stream()
                .filter(unit -> unit.code().equals(code))
                .sorted(Comparator.comparing(Unit::from))
                .toList();
    }

    @Override
    public List<String> otherNames(Unit unit) {
        return List.of();
    }

    @Override
    public List<Unit> children(Unit unit, LocalDate day) {
        return ALL.stream()
                .filter(child -> child.parent().equals(OptionalInt.of(unit.id())) && child.existsOn(day))
                .toList();
    }

    @Override
    public List<Unit> path(Unit unit) {
        return unit.parent().isEmpty()
                ? List.of(unit)
                : java.util.stream.Stream.concat(
                                path(get(unit.parent().getAsInt())).stream(), java.util.stream.Stream.of(unit))
                        .toList();
    }

    @Override
    public List<Unit> provinces(LocalDate day) {
        return List.of(PROVINCE);
    }

    @Override
    public List<Succession> successors(Unit unit) {
        return unit.equals(LIEN_CHUNG) || unit.equals(PHUC_HOA)
                ? List.of(new Succession(unit.id(), NEW_PHUC_HOA.id(), NEW_PHUC_HOA.from(), Extent.WHOLE, ""))
                : List.of();
    }

    @Override
    public List<Succession> predecessors(Unit unit) {
        return List.of();
    }

    @Override
    public List<Unit> search(String typed, LocalDate day, int limit) {
        return List.of();
    }

    @Override
    public Optional<Unit> communeOfKey(int key) {
        return Optional.empty();
    }

    private static Unit unit(
            int id,
            String code,
            Level level,
            String kind,
            String name,
            int parent,
            LocalDate to,
            @Nullable AreaType areaType) {
        return new Unit(
                id,
                new AreaCode(code),
                level,
                kind,
                name,
                parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent),
                LocalDate.of(2015, 1, 1),
                to,
                id * 10,
                id * 10 + 9,
                areaType,
                "");
    }
}
