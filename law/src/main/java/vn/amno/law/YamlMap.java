package vn.amno.law;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in a legal file, read key by key. What is missing or mistyped becomes a fault and reading goes on with a stand-in,
 * so that one run finds every fault; nothing built from stand-ins leaves the loader.
 */
final class YamlMap {

    /** Stands for a text that could not be read; a fault has been recorded for it. */
    static final String UNREADABLE = "?";

    /** No number of the law comes near it, and it fits an int. */
    private static final long LARGEST = 1_000_000_000;

    private final String file;
    private final String path;
    private final Map<?, ?> entries;
    private final Faults faults;
    private final boolean standIn;
    private final Set<String> asked = new HashSet<>();
    private final List<YamlMap> children = new ArrayList<>();

    private YamlMap(String file, String path, Map<?, ?> entries, Faults faults, boolean standIn) {
        this.file = file;
        this.path = path;
        this.entries = entries;
        this.faults = faults;
        this.standIn = standIn;
    }

    static YamlMap root(String file, Map<?, ?> entries, Faults faults) {
        return new YamlMap(file, "", entries, faults, false);
    }

    /** For a file that could not be read: has no keys and reports no faults. */
    static YamlMap missing(String file, Faults faults) {
        return new YamlMap(file, "", Map.of(), faults, true);
    }

    /** Whether a text was read; where not, a fault has been recorded. */
    static boolean readable(String text) {
        return !text.equals(UNREADABLE);
    }

    String file() {
        return file;
    }

    /** Reports the keys that nobody asked for, here and below. Called once, when the file has been read. */
    void reportUnknownKeys() {
        for (var key : entries.keySet()) {
            if (!(key instanceof String name && asked.contains(name))) {
                fault(
                        String.valueOf(key),
                        "không có khóa này. Các khóa được dùng ở đây: "
                                + String.join(", ", asked.stream().sorted().toList()) + ".");
            }
        }
        children.forEach(YamlMap::reportUnknownKeys);
    }

    void fault(String key, String sentence) {
        if (!standIn) {
            faults.add(file, path + key, sentence);
        }
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    /** Whether the key is there and says that nothing is known. */
    boolean isNull(String key) {
        return has(key) && entries.get(key) == null;
    }

    String text(String key) {
        var text = textOrNull(key);
        if (text == null && isNull(key)) {
            fault(key, "để trống. Ghi một dòng chữ.");
        }
        return text == null ? UNREADABLE : text;
    }

    /** The key must be there; null says that the value was not recovered. */
    @Nullable String textOrNull(String key) {
        var value = value(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text)) {
            fault(key, "ghi " + shown(value) + ", không phải chữ. Đặt trong dấu nháy, ví dụ \"01\".");
            return null;
        }
        if (text.isBlank()) {
            fault(key, "để trống. Ghi một dòng chữ.");
            return UNREADABLE;
        }
        return composed(key, text.strip());
    }

    /** Empty where the key is absent or its text is. */
    String optionalText(String key) {
        if (!has(key)) {
            return "";
        }
        if (entries.get(key) instanceof String text) {
            return composed(key, text.strip());
        }
        fault(key, "ghi " + shown(entries.get(key)) + ", không phải chữ. Bỏ khóa này hoặc đặt chữ trong dấu nháy.");
        return "";
    }

    @Nullable Long number(String key) {
        var number = numberOrNull(key);
        if (number == null && isNull(key)) {
            fault(key, "để trống. Ghi số nguyên dương, ví dụ 1500000.");
        }
        return number;
    }

    /** The key must be there; null says that the value was not recovered. */
    @Nullable Long numberOrNull(String key) {
        var value = value(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Integer || value instanceof Long) {
            var number = ((Number) value).longValue();
            if (number > 0 && number <= LARGEST) {
                return number;
            }
        }
        fault(key, "ghi " + shown(value) + ". Ghi số nguyên dương, không có dấu chấm, ví dụ 1500000.");
        return null;
    }

    /** A text as it stands, or a number as people read it. The key must be there; null says that the value was not recovered. */
    @Nullable String readableOrNull(String key) {
        return has(key) && entries.get(key) instanceof Number ? Digits.grouped(numberOrNull(key)) : textOrNull(key);
    }

    @Nullable LocalDate date(String key) {
        var date = dateOrNull(key);
        if (date == null && isNull(key)) {
            fault(key, "để trống. Ghi năm-tháng-ngày, ví dụ 2022-01-01.");
        }
        return date;
    }

    /** The key must be there; null says that there is no known end. */
    @Nullable LocalDate dateOrNull(String key) {
        var value = value(key);
        if (value == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(String.valueOf(value));
            if (date.getYear() >= 1900 && date.getYear() < 3000) {
                return date;
            }
        } catch (DateTimeParseException _notADay) {
            // Told below, as a day out of all reason is.
        }
        fault(key, "ghi " + shown(value) + ", không phải ngày. Ghi năm-tháng-ngày, ví dụ 2022-01-01.");
        return null;
    }

    boolean flag(String key) {
        var value = value(key);
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (has(key)) {
            fault(key, "ghi " + shown(value) + ". Ghi true hoặc false.");
        }
        return false;
    }

    /** One of the given words; null after a fault. */
    <T> @Nullable T word(String key, Map<String, T> words) {
        var value = value(key);
        if (value instanceof String text && words.containsKey(text)) {
            return words.get(text);
        }
        if (has(key)) {
            fault(
                    key,
                    "ghi " + shown(value) + ". Ghi một trong các từ: "
                            + String.join(", ", words.keySet().stream().sorted().toList()) + ".");
        }
        return null;
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var item : items(key)) {
            if (item instanceof String text && !text.isBlank()) {
                texts.add(composed(key, text.strip()));
            } else {
                fault(key, "có mục " + shown(item) + ", không phải chữ.");
            }
        }
        return texts;
    }

    YamlMap map(String key) {
        var value = value(key);
        if (value instanceof Map<?, ?> map) {
            return child(key, map);
        }
        if (has(key)) {
            fault(key, "ghi " + shown(value) + ". Ở đây cần các khóa con, ví dụ {act: ..., place: ..., status: ...}.");
        }
        return new YamlMap(file, path + key + ".", Map.of(), faults, true);
    }

    /** Null where the key is absent. */
    @Nullable YamlMap optionalMap(String key) {
        return has(key) ? map(key) : null;
    }

    /** A list with at least one mapping. */
    List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            var place = "%s[%d]".formatted(key, i + 1);
            if (items.get(i) instanceof Map<?, ?> map) {
                maps.add(child(place, map));
            } else {
                fault(place, "ghi " + shown(items.get(i)) + ". Ở đây cần các khóa con.");
            }
        }
        return maps;
    }

    private List<?> items(String key) {
        var value = value(key);
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        if (has(key)) {
            fault(key, "ghi " + shown(value) + ". Ở đây cần danh sách có ít nhất một mục.");
        }
        return List.of();
    }

    private @Nullable Object value(String key) {
        if (!has(key)) {
            fault(key, "thiếu khóa này.");
        }
        return entries.get(key);
    }

    private YamlMap child(String key, Map<?, ?> map) {
        var child = new YamlMap(file, path + key + ".", map, faults, standIn);
        children.add(child);
        return child;
    }

    /** Texts are compared and searched, so they must be in one Unicode form. */
    private String composed(String key, String text) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            fault(key, "“" + text + "” gõ bằng dấu rời. Gõ lại bằng Unicode dựng sẵn (NFC).");
        }
        return text;
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map || value instanceof List) {
            return "một khối nhiều dòng";
        }
        return "“" + value + "”";
    }
}
