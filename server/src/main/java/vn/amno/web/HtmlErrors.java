package vn.amno.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages for requests that no controller answered, or that failed in one. */
@Component
class HtmlErrors implements ErrorViewResolver {

    private static final Logger log = LoggerFactory.getLogger(HtmlErrors.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 4;
    private static final int DEEPEST = 20;

    /** Connection lost (08), out of room (53), shutting down or starting (57P). */
    private static final Pattern AWAY = Pattern.compile("08...|53...|57P..");

    private final Templates templates = new StaticTemplates();
    private final SecureRandom random = new SecureRandom();

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (status.is5xxServerError() && databaseIsAway(request)) {
            return new ModelAndView(html(HttpStatus.SERVICE_UNAVAILABLE, templates.errorPage(away(request))));
        }
        return new ModelAndView(html(status, templates.errorPage(page(request, status))));
    }

    private ErrorPage page(HttpServletRequest request, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                new ErrorPage(
                        "Không có trang này",
                        "Địa chỉ có thể đã gõ thiếu, hoặc mục đó không ở trong phạm vi của anh, chị.",
                        "");
            case UNAUTHORIZED ->
                new ErrorPage(
                        "Phiên đăng nhập đã kết thúc",
                        "Chưa ghi gì từ trang vừa gửi. Đăng nhập lại, rồi mở trang đó và làm lại bước cuối.",
                        "");
            case FORBIDDEN ->
                new ErrorPage(
                        "Việc này chưa mở",
                        "Vai trò đang làm không có quyền này, hoặc trang đã mở quá lâu, hoặc địa chỉ không phải là của máy chủ này. Mở lại Ấm No từ trang đầu rồi làm tiếp.",
                        "");
            case CONTENT_TOO_LARGE -> ProblemAdvice.TOO_LARGE;
            default -> status.is4xxClientError() ? unreadable() : failure(request);
        };
    }

    /** No connection, a server that is starting, stopping or full: what passes without anybody correcting the request. */
    private static boolean databaseIsAway(HttpServletRequest request) {
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && AWAY.matcher(refused.getSQLState()).matches()) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private ErrorPage away(HttpServletRequest request) {
        return new ErrorPage(
                "Cơ sở dữ liệu tạm thời không trả lời",
                "Việc vừa gửi chưa ghi gì; những gì đã ghi trước đó vẫn còn. Thử lại sau vài phút; nếu vẫn vậy, báo quản trị mã bên dưới.",
                logged(request));
    }

    private static ErrorPage unreadable() {
        return new ErrorPage(
                "Yêu cầu chưa đọc được",
                "Một phần của địa chỉ hoặc của mẫu không đúng dạng. Quay lại trang trước, xem lại rồi thử lần nữa.",
                "");
    }

    private ErrorPage failure(HttpServletRequest request) {
        return new ErrorPage(
                "Máy chủ chưa làm được việc này",
                "Những gì đã ghi trước đó vẫn còn. Thử lại; nếu vẫn vậy, báo quản trị mã bên dưới.",
                logged(request));
    }

    /** Gives the code that leads to the line in the log of the server. */
    private String logged(HttpServletRequest request) {
        var code = code();
        log.error(
                "Error {} while answering {}",
                code,
                withoutValues(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))),
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return code;
    }

    /** The address without ids and whatever else somebody may have typed into it; the id of the request leads to the rest. */
    private static String withoutValues(String address) {
        return address.replaceAll("/[a-z-]*[^a-z/-][^/]*", "/…");
    }

    private String code() {
        var code = new StringBuilder(CODE_LENGTH);
        for (var position = 0; position < CODE_LENGTH; position++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
