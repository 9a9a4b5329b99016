package vn.amno.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The file {@code index.yaml}: which files make up the book, so that nothing has to search a folder or an archive. */
record LawIndex(
        List<String> standards,
        List<String> provinces,
        List<String> areaKinds,
        List<String> values,
        List<String> calendars,
        List<String> lists) {

    static final String FILE = "index.yaml";

    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+/)?[a-z0-9-]+\\.yaml");

    LawIndex {
        standards = List.copyOf(standards);
        provinces = List.copyOf(provinces);
        areaKinds = List.copyOf(areaKinds);
        values = List.copyOf(values);
        calendars = List.copyOf(calendars);
        lists = List.copyOf(lists);
    }

    static LawIndex read(YamlMap map) {
        var seen = new HashSet<String>();
        return new LawIndex(
                names(map, "standards", seen),
                names(map, "provinces", seen),
                names(map, "area_kinds", seen),
                names(map, "values", seen),
                names(map, "calendars", seen),
                names(map, "lists", seen));
    }

    /** All files but the index itself, in the order in which they are read. */
    List<String> files() {
        return Stream.of(standards, provinces, areaKinds, values, calendars, lists)
                .flatMap(List::stream)
                .toList();
    }

    /** Names that are safe to open; each only once. */
    private static List<String> names(YamlMap map, String key, Set<String> seen) {
        return map.texts(key).stream()
                .filter(name -> usable(map, key, name, seen))
                .toList();
    }

    private static boolean usable(YamlMap map, String key, String name, Set<String> seen) {
        if (!NAME.matcher(name).matches() || name.equals(FILE)) {
            map.fault(key, "ghi “%s”. Ghi tên tệp trong thư mục này, ví dụ standards/vn-2022.yaml.".formatted(name));
            return false;
        }
        if (!seen.add(name)) {
            map.fault(key, "tệp “%s” ghi hai lần.".formatted(name));
            return false;
        }
        return true;
    }
}
