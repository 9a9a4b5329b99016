package vn.amno.access.web;

import java.time.LocalDate;
import vn.amno.access.AccountState;
import vn.amno.access.Assignment;
import vn.amno.web.Formats;

/** A state as the template {@code part.state} shows it. */
public record Mark(String kind, String icon, String text) {

    static Mark of(AccountState state) {
        return switch (state) {
            case IN_USE -> new Mark("ok", "ok", "Đang dùng");
            case INVITED -> new Mark("wait", "clock", "Chưa đặt mật khẩu");
            case DISABLED -> new Mark("stop", "lock", "Đã khóa");
        };
    }

    static Mark of(Assignment assignment, LocalDate today) {
        var ended = assignment.endedAt();
        if (ended != null) {
            return new Mark("wait", "x", "Đã thu " + Formats.moment(ended));
        }
        if (assignment.isOver(today)) {
            return new Mark("wait", "x", "Hết hạn");
        }
        return assignment.holdsOn(today)
                ? new Mark("ok", "ok", "Có hiệu lực")
                : new Mark("wait", "clock", "Chưa đến ngày");
    }
}
