package vn.amno.area;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.amno.area.AreaFiles.OtherName;

/**
 * Finds units as people type them. What is typed names a unit and then, if there are words left, units above it; of the last unit named
 * the beginning is enough. All names are tried in turn: for 15,000 of them that is faster than an index is to explain.
 */
final class UnitSearch {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{ASCII}]*");
    private static final int NONE = Integer.MAX_VALUE;

    /** Penalties; of two hits the one with fewer comes first. */
    private static final int SHORTENED = 1;

    private static final int OTHER_NAME = 2;
    private static final int UNFINISHED = 4;
    private static final int OTHER_ACCENTS = 8;

    private static final Comparator<Hit> BEST_FIRST = comparing((Hit hit) -> !hit.exists)
            .thenComparingInt(hit -> hit.penalty)
            .thenComparing(hit -> hit.entry.unit.level())
            .thenComparing(hit -> hit.byCode ? "" : hit.entry.unit.name())
            .thenComparing(hit -> hit.entry.unit.code().value())
            .thenComparing(comparing((Hit hit) -> hit.entry.unit.from()).reversed());

    private final List<Entry> entries;

    private record Entry(Unit unit, List<UnitNames> names, List<Entry> above) {}

    private record Hit(Entry entry, boolean exists, int penalty, boolean byCode) {}

    private record Typed(List<String> words, String digits, String key, boolean accented) {}

    UnitSearch(List<Unit> units, List<OtherName> otherNames, Function<Unit, List<Unit>> path) {
        var names = new HashMap<Integer, List<UnitNames>>();
        var known = new HashMap<String, List<UnitNames>>();
        for (var unit : units) {
            // Names repeat: half of all units share theirs with another.
            names.put(unit.id(), new ArrayList<>(known.computeIfAbsent(unit.fullName(), name -> named(unit))));
        }
        for (var other : otherNames) {
            requireNonNull(names.get(other.unit())).add(UnitNames.of(other.kind(), other.name(), true));
        }
        var made = new HashMap<Integer, Entry>();
        entries = units.stream().map(unit -> entry(unit, names, path, made)).toList();
    }

    private static List<UnitNames> named(Unit unit) {
        var main = UnitNames.of(unit.kind(), unit.name(), false);
        // "Cư M’gar" is typed "cu mgar" as often as "cu m gar".
        return unit.name().contains("’")
                ? List.of(main, UnitNames.of(unit.kind(), unit.name().replace("’", ""), false))
                : List.of(main);
    }

    private static Entry entry(
            Unit unit, Map<Integer, List<UnitNames>> names, Function<Unit, List<Unit>> path, Map<Integer, Entry> made) {
        var known = made.get(unit.id());
        if (known != null) {
            return known;
        }
        var above = new ArrayList<Entry>(2);
        for (var higher : path.apply(unit).reversed()) {
            if (higher.id() != unit.id()) {
                above.add(entry(higher, names, path, made));
            }
        }
        var entry = new Entry(unit, List.copyOf(names.getOrDefault(unit.id(), List.of())), List.copyOf(above));
        made.put(unit.id(), entry);
        return entry;
    }

    List<Unit> find(String text, LocalDate day, int limit) {
        var words = UnitNames.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var stripped = text.strip();
        var typed = new Typed(
                words,
                DIGITS.matcher(stripped).matches() ? stripped : "",
                Spelling.key(text),
                !PLAIN.matcher(text).matches());
        var hits = new ArrayList<Hit>();
        for (var entry : entries) {
            var penalty = penalty(entry, typed);
            if (penalty != NONE) {
                var byCode =
                        !typed.digits.isEmpty() && entry.unit.code().value().startsWith(typed.digits);
                hits.add(new Hit(entry, entry.unit.existsOn(day), penalty, byCode));
            }
        }
        return hits.stream()
                .sorted(BEST_FIRST)
                .limit(limit)
                .map(hit -> hit.entry.unit)
                .toList();
    }

    private static int penalty(Entry entry, Typed typed) {
        var byCode = codePenalty(entry.unit, typed.digits);
        var byName = penalty(entry, typed.words, 0);
        if (byName != NONE && typed.accented && entry.names.stream().noneMatch(name -> name.isSpelled(typed.key))) {
            byName += OTHER_ACCENTS;
        }
        return Math.min(byCode, byName);
    }

    private static int codePenalty(Unit unit, String digits) {
        var code = unit.code().value();
        if (digits.isEmpty() || !code.startsWith(digits)) {
            return NONE;
        }
        return code.equals(digits) ? 0 : UNFINISHED;
    }

    private static int penalty(Entry entry, List<String> typed, int start) {
        var best = NONE;
        for (var name : entry.names) {
            if (mayBegin(name, typed.get(start))) {
                for (var beginning : name.beginnings(typed, start)) {
                    var penalty = penalty(entry, name, typed, beginning);
                    if (penalty != NONE) {
                        best = Math.min(best, penalty + (name.other() ? OTHER_NAME : 0));
                    }
                }
            }
        }
        return best;
    }

    /** Rules out nearly all names by one comparison. */
    private static boolean mayBegin(UnitNames name, String first) {
        if (name.words().getFirst().startsWith(first)) {
            return true;
        }
        for (var kind : name.kinds()) {
            if (kind.getFirst().equals(first)) {
                return true;
            }
        }
        return false;
    }

    private static int penalty(Entry entry, UnitNames name, List<String> typed, int start) {
        var shortened = 0;
        var position = start;
        for (var word : name.words()) {
            if (position == typed.size()) {
                return shortened + UNFINISHED;
            }
            var given = typed.get(position++);
            if (!word.startsWith(given)) {
                return NONE;
            }
            shortened = word.equals(given) ? shortened : SHORTENED;
        }
        return position == typed.size() ? shortened : penaltyAbove(entry, typed, position, shortened);
    }

    private static int penaltyAbove(Entry entry, List<String> typed, int position, int shortened) {
        var best = NONE;
        for (var higher : entry.above) {
            var penalty = penalty(higher, typed, position);
            best = penalty == NONE ? best : Math.min(best, penalty);
        }
        return best == NONE ? NONE : shortened + best;
    }
}
