package vn.amno.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** Answers whoever has to wait, having been wrong too often. */
final class TooOften {

    private TooOften() {}

    /** Says to the machine when it may come back; gives what is said to the person. */
    static String tell(Duration delay, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(delay.toSeconds() + 1));
        return "Đã thử nhiều lần không đúng, hoặc từ mạng này có quá nhiều lần không đúng. Thử lại sau %d phút; tài khoản không bị khóa."
                .formatted(delay.toMinutes() + 1);
    }
}
