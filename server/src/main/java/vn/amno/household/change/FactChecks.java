package vn.amno.household.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks that several kinds of change share, and how their texts are written. */
final class FactChecks {

    static final String HEAD = "Chủ hộ";

    private static final int LENGTH = 500;
    private static final int CODE_LENGTH = 40;

    private FactChecks() {}

    static String note(String text) {
        var note = text.strip();
        if (note.length() > LENGTH) {
            throw new ObjectionException(
                    "note", "Phần ghi thêm có %d ký tự. Ghi nhiều nhất %d.".formatted(note.length(), LENGTH));
        }
        return note;
    }

    static String reason(String text) {
        var reason = note(text);
        if (reason.isEmpty()) {
            throw new ObjectionException(
                    "note", "Chưa ghi lý do. Ghi một câu để người duyệt hiểu, ví dụ “Giấy khai sinh ghi 1968”.");
        }
        return reason;
    }

    static String code(String text) {
        var code = text.strip();
        if (code.isEmpty() || code.length() > CODE_LENGTH) {
            throw new ObjectionException(
                    "code",
                    code.isEmpty()
                            ? "Chưa ghi mã hộ. Mỗi hộ trong xã một mã, ví dụ TY-0148."
                            : "Mã hộ có %d ký tự. Ghi nhiều nhất %d.".formatted(code.length(), CODE_LENGTH));
        }
        return code;
    }

    static void relation(String relation) {
        if (relation.isBlank()) {
            throw new ObjectionException("relation", "Chưa chọn quan hệ với chủ hộ. Chọn một trong danh sách.");
        }
    }

    static @Nullable LocalDate dayOrNull(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
