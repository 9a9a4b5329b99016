package vn.amno.access.web;

import java.util.List;
import java.util.Map;
import vn.amno.access.Device;

/** Devices as people tell them apart: "Chrome, Windows". */
final class DeviceWords {

    /** The first that occurs; Chromium's relatives all call themselves Chrome and Safari too. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("coc_coc", "Cốc Cốc"),
            Map.entry("Edg", "Edge"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "macOS"),
            Map.entry("Linux", "Linux"));

    private DeviceWords() {}

    static String text(Device device) {
        return first(BROWSERS, device.text(), "Trình duyệt khác") + ", "
                + first(SYSTEMS, device.text(), "hệ điều hành chưa rõ");
    }

    private static String first(List<Map.Entry<String, String>> words, String text, String otherwise) {
        return words.stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
