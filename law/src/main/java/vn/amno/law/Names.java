package vn.amno.law;

import java.util.regex.Pattern;

/** Identifiers in the files. */
final class Names {

    /** Jurisdiction of the whole country. */
    static final String NATIONAL = "VN";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private Names() {}

    /** A lower-case identifier such as {@code vn-2022}. */
    static String slug(YamlMap map, String key) {
        return matching(map, key, SLUG, "Ghi chữ thường không dấu, số và gạch nối, ví dụ vn-2022.");
    }

    /** Identifiers joined by dots, such as {@code derived.newly-escaped.months}. */
    static String dotted(YamlMap map, String key) {
        return matching(
                map, key, KEY, "Ghi chữ thường không dấu, số, gạch nối và dấu chấm, ví dụ transitions.year-2021.");
    }

    private static String matching(YamlMap map, String key, Pattern pattern, String expected) {
        var text = map.text(key);
        if (YamlMap.readable(text) && !pattern.matcher(text).matches()) {
            map.fault(key, "ghi “" + text + "”. " + expected);
        }
        return text;
    }
}
