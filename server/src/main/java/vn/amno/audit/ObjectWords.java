package vn.amno.audit;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people read for the codes in the log. A code without a word here is shown as it is stored. */
public final class ObjectWords {

    private static final Map<String, String> TYPES = typeWords();
    private static final Map<String, String> DETAILS = details();
    private static final Map<String, String> FIELDS = fieldWords();

    private ObjectWords() {}

    /** In the order in which people choose from them. */
    public static Map<String, String> types() {
        return TYPES;
    }

    private static Map<String, String> typeWords() {
        var words = new LinkedHashMap<String, String>();
        words.put("household", "hộ");
        words.put("import", "lần nhập tệp");
        words.put("copy", "bản sao lưu");
        words.put("key", "khóa mã hóa");
        words.put("list", "danh sách");
        words.put("change_request", "đề nghị thay đổi");
        words.put("duplicate", "cặp nghi trùng");
        words.put("account", "tài khoản");
        words.put("assignment", "phân công");
        words.put("page", "trang");
        words.put("audit", "nhật ký");
        words.put("subject_request", "yêu cầu về dữ liệu");
        words.put("retention", "dữ liệu hết hạn lưu");
        return Collections.unmodifiableMap(words);
    }

    private static Map<String, String> details() {
        var words = new HashMap<>(accountWords());
        words.putAll(workWords());
        return Collections.unmodifiableMap(words);
    }

    /** Of what is done to households and files. */
    private static Map<String, String> workWords() {
        return Map.ofEntries(
                Map.entry("filter", "bộ lọc"),
                Map.entry("kind", "loại thay đổi"),
                Map.entry("decision", "quyết định"),
                Map.entry("request", "đề nghị"),
                Map.entry("other person", "người kia"),
                Map.entry("faults", "số lỗi"),
                Map.entry("rows", "số dòng"),
                Map.entry("format", "dạng tệp"),
                Map.entry("file", "tệp"),
                Map.entry("date", "ngày rà soát"),
                Map.entry("added", "mới"),
                Map.entry("changed", "đổi"),
                Map.entry("unchanged", "không đổi"),
                Map.entry("refused", "bị từ chối"),
                Map.entry("households", "số hộ"),
                Map.entry("operation", "thao tác"),
                Map.entry("program", "chương trình"),
                Map.entry("year", "năm"),
                Map.entry("state", "tình trạng"),
                Map.entry("person", "người"),
                Map.entry("field", "dữ liệu"),
                Map.entry("household", "hộ"),
                Map.entry("wish", "xin"),
                Map.entry("step", "bước"),
                Map.entry("removed", "đã bỏ"));
    }

    /** Of what is done to accounts. */
    private static Map<String, String> accountWords() {
        return Map.ofEntries(
                Map.entry("right", "quyền còn thiếu"),
                Map.entry("assignment", "phân công"),
                Map.entry("role", "vai trò"),
                Map.entry("holder", "thay mặt tài khoản"),
                Map.entry("agency", "cơ quan"),
                Map.entry("unit", "đơn vị"),
                Map.entry("further", "đơn vị cũ kèm theo"),
                Map.entry("login", "tên đăng nhập"),
                Map.entry("sessions", "số phiên"),
                Map.entry("accounts", "số tài khoản"),
                Map.entry("links", "số liên kết"),
                Map.entry("what", "việc"),
                Map.entry("device", "thiết bị"),
                Map.entry("factor", "cách xác nhận"));
    }

    /** Fields of a row of the registry. */
    private static Map<String, String> fieldWords() {
        return Map.ofEntries(
                Map.entry("commune", "xã"),
                Map.entry("village", "thôn"),
                Map.entry("area", "địa bàn"),
                Map.entry("code", "mã hộ"),
                Map.entry("head", "chủ hộ"),
                Map.entry("registered", "ngày vào sổ"),
                Map.entry("closed", "ngày ra khỏi sổ"),
                Map.entry("closedReason", "vì sao ra khỏi sổ"),
                Map.entry("name", "họ tên"),
                Map.entry("sex", "giới tính"),
                Map.entry("birthFrom", "ngày sinh"),
                Map.entry("birthTo", "ngày sinh, muộn nhất"),
                Map.entry("ethnicity", "dân tộc"),
                Map.entry("citizenId", "số định danh"),
                Map.entry("died", "ngày mất"),
                Map.entry("ordinal", "thứ tự trong phiếu"),
                Map.entry("relation", "quan hệ với chủ hộ"),
                Map.entry("to", "đến ngày"),
                Map.entry("endReason", "vì sao thôi"));
    }

    public static String type(String type) {
        return TYPES.getOrDefault(type, type);
    }

    /** Changed fields and further facts in one line; what is sealed is not shown. */
    public static String summary(Entry entry) {
        var changes = entry.changes().stream().map(ObjectWords::change).collect(Collectors.joining("; "));
        var facts = entry.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> DETAILS.getOrDefault(fact.getKey(), fact.getKey()) + ": " + fact.getValue())
                .collect(Collectors.joining("; "));
        return changes.isEmpty() || facts.isEmpty() ? changes + facts : changes + "; " + facts;
    }

    private static String change(Entry.Shown change) {
        if (change.masked()) {
            return field(change) + ": đã đổi (giá trị được che)";
        }
        return "%s: %s → %s".formatted(field(change), value(change.before()), value(change.after()));
    }

    /** A field of one row among several stands behind the key of the row and a slash. */
    private static String field(Entry.Shown change) {
        var row = change.field().lastIndexOf('/');
        return row < 0
                ? DETAILS.getOrDefault(change.field(), FIELDS.getOrDefault(change.field(), change.field()))
                : FIELDS.getOrDefault(change.field().substring(row + 1), change.field());
    }

    private static String value(@Nullable String value) {
        return value == null || value.isEmpty() ? "trống" : "“" + value + "”";
    }
}
