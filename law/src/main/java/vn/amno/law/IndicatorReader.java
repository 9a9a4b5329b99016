package vn.amno.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.amno.rules.Definition;
import vn.amno.rules.Indicator;
import vn.amno.rules.IndicatorRule;

/** Reads the part {@code indicators} of a standard (chỉ số thiếu hụt). */
final class IndicatorReader {

    private static final Map<String, Indicator> INDICATORS = words(Indicator.values());

    private final Shelf shelf;
    private final Basis names;
    private final HashSet<Indicator> indicators = new HashSet<>();
    private final HashSet<String> codes = new HashSet<>();

    /** @param names what the indicators' names rest on */
    IndicatorReader(Shelf shelf, Basis names) {
        this.shelf = shelf;
        this.names = names;
    }

    List<IndicatorRule> read(YamlMap standard) {
        var rules = new ArrayList<IndicatorRule>();
        for (var map : standard.maps("indicators")) {
            rules.add(readOne(map));
        }
        return rules;
    }

    private IndicatorRule readOne(YamlMap map) {
        var indicator = map.word("indicator", INDICATORS);
        if (indicator != null && !indicators.add(indicator)) {
            map.fault("indicator", "chỉ số “%s” ghi hai lần trong một chuẩn.".formatted(word(indicator)));
        }
        var code = map.text("code");
        if (!codes.add(code) && YamlMap.readable(code)) {
            map.fault("code", "mã “%s” ghi hai lần trong một chuẩn.".formatted(code));
        }
        var known = indicator == null ? Indicator.EMPLOYMENT : indicator;
        var dimension = map.text("dimension");
        var name = map.text("name");
        var part = shelf.under(word(known));
        var label = "Chỉ số " + code + ", " + name;
        part.put("name", new Shelf.Reading("Chỉ số " + code, name, ""), names);
        var wording = map.textOrNull("wording");
        var basis = Basis.read(map, !map.isNull("wording"));
        part.put("wording", new Shelf.Reading(label + ": khi nào thiếu hụt", wording, ""), basis);
        var definition = new DefinitionReader(part, label, basis).read(map.map("definition"));
        if (map.isNull("wording") && !(definition instanceof Definition.TickOnly)) {
            map.fault("definition", "chưa có lời văn (wording: null) nên chỉ được dùng {kind: tick-only}.");
        }
        return new IndicatorRule(
                known, code, dimension, name, wording, definition, basis.source() == null ? names.ref() : basis.ref());
    }

    /** Enum constants by the way the files write them: {@code FLOOR_AREA} is {@code floor-area}. */
    static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        var words = new TreeMap<String, E>();
        for (var constant : constants) {
            words.put(word(constant), constant);
        }
        return words;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
