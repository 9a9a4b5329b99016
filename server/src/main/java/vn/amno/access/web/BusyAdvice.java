package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import vn.amno.access.Busy;
import vn.amno.web.ErrorPage;

@ControllerAdvice
class BusyAdvice {

    private final Templates templates = new StaticTemplates();

    @ExceptionHandler
    View busy(Busy _busy, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Busy.RETRY_SECONDS));
        var page = new ErrorPage(
                "Nhiều người đăng nhập cùng lúc",
                "Máy chủ chưa xem đến lượt này, không tính là gõ sai. Đợi khoảng 5 giây rồi đăng nhập lại.",
                "");
        return html(HttpStatus.SERVICE_UNAVAILABLE, templates.errorPage(page));
    }
}
