package vn.amno.web;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.amno.kernel.ProblemCode;

/** Vietnamese texts of refusals, by code: {@code problems.properties} has one line for each constant of each module. */
public final class ProblemTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("problems", Locale.ROOT);

    private ProblemTexts() {}

    static Optional<String> find(ProblemCode code) {
        var key = code.getClass().getSimpleName() + "." + code.name();
        return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
    }

    public static String get(ProblemCode code) {
        return find(code).orElseGet(() -> general(code.kind()));
    }

    private static String general(ProblemCode.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> "Không tìm thấy mục này trong phạm vi của anh, chị.";
            case FORBIDDEN -> "Việc này chưa mở cho anh, chị.";
            case CONFLICT -> "Có người vừa đổi mục này. Mở lại trang để xem bản mới rồi làm tiếp.";
            case INVALID -> "Yêu cầu chưa đọc được. Quay lại trang trước, xem lại những ô đã điền.";
        };
    }
}
