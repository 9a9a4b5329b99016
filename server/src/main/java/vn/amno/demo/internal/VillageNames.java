package vn.amno.demo.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Invented villages of each part, with how likely a household lives in each. Distinct within a part, and within two that merge. */
final class VillageNames {

    private static final int FEWEST = 6;
    private static final int MOST = 14;
    private static final int HOUSEHOLDS_A_VILLAGE = 230;

    private static final List<String> PLACES = List.of(
            "Thượng",
            "Hạ",
            "Đoài",
            "Đông",
            "Trung",
            "Chùa",
            "Đình",
            "Chợ",
            "Cầu",
            "Ngò",
            "Trại",
            "Giữa",
            "Bến",
            "Cả",
            "Đồng Lầm",
            "Đồng Cờ",
            "Đồng Gai",
            "Đồng Khanh",
            "Đồi Mây",
            "Đồi Giềng",
            "Gò Mả",
            "Gốc Gạo",
            "Gốc Đề",
            "Ao Gạo",
            "Ba Làng",
            "Bãi Ban",
            "Bùi",
            "Cầu Đồng",
            "Châu Sơn",
            "Chung",
            "Đanh",
            "Giếng Chùa",
            "Hậu",
            "Hội Phú",
            "Hòa An",
            "Kép",
            "Lãn Tranh",
            "Liên Bộ",
            "Lục Liễu",
            "Mạc",
            "Ngoài",
            "Non Đỏ",
            "Núi Ính",
            "Phố",
            "Phú Khê",
            "Quất",
            "Sấu",
            "Tân Hòa",
            "Tân Lập",
            "Tân Thành",
            "Tân Tiến",
            "Tiền",
            "Trám",
            "Trong",
            "Vàng",
            "Xuân Tân",
            "Yên Lý");

    private final Dice dice;
    private final Map<Part, List<String>> names = new HashMap<>();
    private final Map<Part, int[]> weights = new HashMap<>();

    VillageNames(Dice dice, PrintedTable table) {
        this.dice = dice;
        for (var part : table.parts()) {
            var households = table.cell(part, PrintedTable.FIRST_YEAR).households();
            var count = Math.clamp(households / HOUSEHOLDS_A_VILLAGE, FEWEST, MOST);
            names.put(part, part.town() ? streetGroups(count) : villages(count));
            var heavy = new int[count];
            for (var index = 0; index < count; index++) {
                heavy[index] = dice.between(4, 10);
            }
            weights.put(part, heavy);
        }
    }

    String any(Part part) {
        return of(part).get(dice.weighted(Objects.requireNonNull(weights.get(part))));
    }

    List<String> of(Part part) {
        return Objects.requireNonNull(names.get(part));
    }

    private static List<String> streetGroups(int count) {
        var groups = new ArrayList<String>();
        for (var number = 1; number <= count; number++) {
            groups.add("Tổ dân phố số " + number);
        }
        return List.copyOf(groups);
    }

    private List<String> villages(int count) {
        return dice.shuffled(PLACES).subList(0, count).stream()
                .map(place -> (dice.chance(12) ? "Làng " : "Thôn ") + place)
                .toList();
    }
}
