package vn.amno.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.LegalRef;
import vn.amno.rules.SourceStatus;

/**
 * Source of a value (nguồn) as the files write it.
 *
 * @param confidence how sure memory is, as a Vietnamese sentence; empty for what was read
 */
record Source(LegalRef ref, String confidence) {

    /** Stands for a source that could not be read; a fault has been recorded for it. */
    static final LegalRef UNREADABLE = new LegalRef(YamlMap.UNREADABLE, "", SourceStatus.MEMORY);

    private static final Map<String, SourceStatus> STATUSES = Map.of(
            "source-text",
            SourceStatus.SOURCE_TEXT,
            "secondary",
            SourceStatus.SECONDARY,
            "memory",
            SourceStatus.MEMORY);

    private static final Map<String, String> CONFIDENCES =
            Map.of("high", "Độ tin cậy: cao.", "medium", "Độ tin cậy: trung bình.");

    /** The source under {@code source}; may be absent only where there is no value to support. */
    static @Nullable Source of(YamlMap owner, boolean hasValue) {
        if (owner.has("source")) {
            return required(owner, "source");
        }
        if (hasValue) {
            owner.fault(
                    "source",
                    "có giá trị nhưng thiếu nguồn. Ghi {act: số hiệu văn bản, place: điều khoản, status: source-text}.");
        }
        return null;
    }

    /** The source that the key must hold. */
    static Source required(YamlMap owner, String key) {
        var map = owner.map(key);
        var act = map.text("act");
        var place = map.optionalText("place");
        if (!map.has("place")) {
            map.fault("place", "thiếu khóa này. Ghi điều, khoản; ghi \"\" khi chỉ biết văn bản.");
        }
        var status = map.word("status", STATUSES);
        var confidence = confidence(map, status);
        return new Source(status == null ? UNREADABLE : new LegalRef(act, place, status), confidence);
    }

    private static String confidence(YamlMap map, @Nullable SourceStatus status) {
        if (status != SourceStatus.MEMORY) {
            if (map.has("confidence") && status != null) {
                map.fault("confidence", "chỉ dùng với status: memory.");
            }
            return "";
        }
        var word = map.text("confidence");
        if (word.equals("low")) {
            map.fault("confidence", "độ tin cậy thấp (low) không được phát hành. Bỏ giá trị, ghi null kèm note.");
        } else if (!CONFIDENCES.containsKey(word) && YamlMap.readable(word)) {
            map.fault("confidence", "ghi “%s”. Ghi high hoặc medium.".formatted(word));
        }
        return CONFIDENCES.getOrDefault(word, "");
    }
}
