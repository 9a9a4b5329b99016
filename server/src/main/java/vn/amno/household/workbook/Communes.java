package vn.amno.household.workbook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.amno.area.Areas;
import vn.amno.area.Level;
import vn.amno.area.Succession;
import vn.amno.area.Unit;
import vn.amno.kernel.AreaCode;
import vn.amno.workbook.Dates;

/** Commune codes on the day of the review, and what to say of those that are not valid then. */
final class Communes {

    private static final int DIGITS = 5;
    private static final int MAX_STEPS = 50;
    private static final int MAX_CACHED = 20_000;

    private final Areas areas;
    private final LocalDate day;
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final Map<String, String> problems = new HashMap<>();
    private final Map<Integer, Integer> rowsOfUnit = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> rowsOfVillage = new HashMap<>();

    Communes(Areas areas, LocalDate day) {
        this.areas = areas;
        this.day = day;
    }

    /** Five digits for a code of which a number cell lost the leading zeros. */
    static String padded(String code) {
        return code.matches("\\d{1,4}") ? "0".repeat(DIGITS - code.length()) + code : code;
    }

    Optional<Unit> find(String code) {
        var known = units.get(code);
        if (known == null) {
            known = code.matches("\\d{5}")
                    ? areas.find(new AreaCode(code), day).filter(unit -> unit.level() == Level.COMMUNE)
                    : Optional.<Unit>empty();
            if (units.size() < MAX_CACHED) {
                units.put(code, known);
            }
        }
        return known;
    }

    /** Remembers a good row, for {@link #suggestion}. */
    void count(Unit unit, String village) {
        rowsOfUnit.merge(unit.id(), 1, Integer::sum);
        if (!village.isEmpty()) {
            rowsOfVillage
                    .computeIfAbsent(Labels.key(village), _ -> new HashMap<>(2))
                    .merge(unit.id(), 1, Integer::sum);
        }
    }

    /** What is wrong with a code that {@link #find} does not know. */
    String problem(String code) {
        if (code.isEmpty()) {
            return "Chưa ghi mã xã. Ghi năm chữ số, ví dụ 07357.";
        }
        if (!code.matches("\\d{5}")) {
            var padded = padded(code);
            return "Mã xã có năm chữ số, ví dụ 07357."
                    + (find(padded).isPresent()
                            ? " %s là mã của %s."
                                    .formatted(padded, shown(find(padded).orElseThrow()))
                            : "");
        }
        return problems.computeIfAbsent(code, this::notOnThatDay);
    }

    /** The commune that a wrong code probably means: where the village's other rows are, else where most rows are; may be empty. */
    String suggestion(String village) {
        var ofVillage = rowsOfVillage.getOrDefault(Labels.key(village), Map.of());
        if (ofVillage.size() == 1) {
            return named(ofVillage.keySet().iterator().next());
        }
        var all = rowsOfUnit.values().stream().mapToInt(Integer::intValue).sum();
        return rowsOfUnit.entrySet().stream()
                .filter(rows -> rows.getValue() * 2 > all)
                .findFirst()
                .map(rows -> named(rows.getKey()))
                .orElse("");
    }

    private String named(int id) {
        var unit = areas.get(id);
        return "Mã của %s là %s.".formatted(shown(unit), unit.code().value());
    }

    private String notOnThatDay(String code) {
        var sentence = new StringBuilder("Không có mã xã %s vào ngày %s.".formatted(code, Dates.SHOWN.format(day)));
        for (var unit : areas.history(new AreaCode(code))) {
            sentence.append(" Mã này là ").append(shown(unit)).append(period(unit));
            var heirs = heirs(unit);
            if (!heirs.isEmpty()) {
                sentence.append("; nay thuộc ")
                        .append(heirs.stream()
                                .limit(3)
                                .map(heir -> "%s (mã %s)"
                                        .formatted(shown(heir), heir.code().value()))
                                .collect(Collectors.joining(", ")));
            }
            sentence.append('.');
        }
        return sentence.toString();
    }

    private String period(Unit unit) {
        var to = unit.to();
        if (to != null && to.isBefore(day)) {
            return " đến hết ngày " + Dates.SHOWN.format(to);
        }
        return " từ ngày " + Dates.SHOWN.format(unit.from());
    }

    /** Units that an ended unit became, as they stand on the day of the review. */
    private List<Unit> heirs(Unit ended) {
        var heirs = new ArrayList<Unit>();
        var seen = new HashSet<Integer>();
        var open = new ArrayDeque<Unit>(List.of(ended));
        for (var step = 0; step < MAX_STEPS && !open.isEmpty(); step++) {
            for (Succession succession : areas.successors(open.poll())) {
                var next = areas.get(succession.newUnit());
                if (!seen.add(next.id()) || next.from().isAfter(day)) {
                    continue;
                }
                if (next.existsOn(day)) {
                    heirs.add(next);
                } else {
                    open.add(next);
                }
            }
        }
        return heirs;
    }

    private static String shown(Unit unit) {
        return unit.kind() + " " + unit.name();
    }
}
