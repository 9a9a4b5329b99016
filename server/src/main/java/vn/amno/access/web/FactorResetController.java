package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.FactorResets;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

/** For somebody who has lost the telephone and the recovery codes. */
@Controller
@RequestMapping("/accounts/{id}/factors/reset")
@Needs(Right.MANAGE_ACCOUNTS)
class FactorResetController {

    private final AccountPages pages;
    private final FactorResets resets;
    private final Templates templates = new StaticTemplates();

    FactorResetController(AccountPages pages, FactorResets resets) {
        this.pages = pages;
        this.resets = resets;
    }

    @GetMapping
    View ask(@PathVariable UUID id) {
        var account = pages.get(id);
        return html(templates.accessConfirm(new ConfirmPage(
                "Đặt lại cách xác nhận của " + account.name(),
                List.of(
                        "Ứng dụng tạo mã, khóa truy cập và mã dự phòng của người này hết dùng.",
                        "Mọi phiên đang mở kết thúc. Người này đăng nhập lại bằng mật khẩu rồi tự đặt cách xác nhận mới.",
                        "Mật khẩu giữ nguyên. Chỉ làm khi đã gặp, hoặc đã gọi lại đúng số máy của người đó."),
                "/accounts/%s/factors/reset".formatted(id),
                "Đặt lại cách xác nhận của " + account.login(),
                "/accounts/" + id)));
    }

    @FreshFactor
    @PostMapping
    View reset(@PathVariable UUID id) {
        resets.reset(id);
        return new RedirectView("/accounts/" + id);
    }
}
