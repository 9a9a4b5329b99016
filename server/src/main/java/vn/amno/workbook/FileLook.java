package vn.amno.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** What a file looks like by its content, whatever its name says, so that the message can tell what to do. */
final class FileLook {

    private static final int HEAD = 4096;
    /** Directory names of the old formats stand anywhere in the file. */
    private static final int OLD_FORMAT_SCAN = 32 << 20;

    private static final String ZIP = "504b0304";
    private static final String EMPTY_ZIP = "504b0506";
    private static final String OLE2 = "d0cf11e0a1b11ae1";
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("89504e47", "ảnh PNG"),
            Map.entry("ffd8ff", "ảnh JPEG"),
            Map.entry("47494638", "ảnh GIF"),
            Map.entry("424d", "ảnh BMP"),
            Map.entry("49492a00", "ảnh TIFF"),
            Map.entry("4d4d002a", "ảnh TIFF"),
            Map.entry("25504446", "tài liệu PDF"),
            Map.entry("52617221", "tệp nén RAR"),
            Map.entry("377abcaf271c", "tệp nén 7z"),
            Map.entry("1f8b", "tệp nén GZIP"),
            Map.entry("7b5c727466", "văn bản RTF"),
            Map.entry("4d5a", "chương trình Windows"),
            Map.entry("7f454c46", "chương trình Linux"));

    private FileLook() {}

    /** Passes for what can be a workbook, refuses everything else by name. */
    static void requireZip(Path file) throws IOException, WorkbookException {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw refused("Tệp này rỗng, dài 0 byte. " + Advice.CHOOSE_WORKBOOK);
        }
        var hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 12));
        if (hex.startsWith(ZIP) || hex.startsWith(EMPTY_ZIP)) {
            return;
        }
        throw refused(hex.startsWith(OLE2) ? old(file) : other(hex, head));
    }

    private static String old(Path file) throws IOException {
        String content;
        try (var bytes = Files.newInputStream(file)) {
            content = new String(bytes.readNBytes(OLD_FORMAT_SCAN), ISO_8859_1);
        }
        if (content.contains(wide("EncryptedPackage"))) {
            return "Tệp này đặt mật khẩu nên không mở được. Mở bằng Excel, bỏ mật khẩu, lưu dạng .xlsx rồi nạp lại.";
        }
        if (content.contains(wide("WordDocument"))) {
            return "Tệp này là văn bản Word đời cũ (.doc), không phải sổ Excel. " + Advice.CHOOSE_WORKBOOK;
        }
        return "Tệp này là sổ Excel đời cũ (.xls). Mở bằng Excel rồi lưu dạng .xlsx.";
    }

    private static String wide(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }

    private static String other(String hex, byte[] head) {
        for (var known : OTHERS.entrySet()) {
            if (hex.startsWith(known.getKey())) {
                return "Tệp này là %s, không phải sổ Excel. %s".formatted(known.getValue(), Advice.CHOOSE_WORKBOOK);
            }
        }
        if (hex.startsWith("52494646") && new String(head, ISO_8859_1).startsWith("WEBP", 8)) {
            return "Tệp này là ảnh WEBP, không phải sổ Excel. " + Advice.CHOOSE_WORKBOOK;
        }
        return isText(head) ? text(head) : "Tệp này không phải sổ Excel (.xlsx). " + Advice.CHOOSE_WORKBOOK;
    }

    private static String text(byte[] head) {
        var start = new String(head, ISO_8859_1).toLowerCase(Locale.ROOT);
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return "Tệp này là bảng tính XML 2003. Mở bằng Excel rồi lưu dạng .xlsx.";
        }
        if (start.contains("<html") || start.contains("<table")) {
            return "Tệp này là trang web (HTML) dù mang tên sổ Excel. Mở bằng Excel rồi lưu dạng .xlsx.";
        }
        return "Tệp này là văn bản (CSV), không phải sổ Excel. Mở bằng Excel rồi lưu dạng .xlsx.";
    }

    /** Text of any 8-bit encoding, or of UTF-16 with its mark. */
    private static boolean isText(byte[] head) {
        if (head.length >= 2 && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1))) {
            return true;
        }
        for (var b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    private static WorkbookException refused(String sentence) {
        return new WorkbookException(WorkbookProblem.NOT_A_WORKBOOK, sentence);
    }
}
