package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.amno.access.AccessProblem;
import vn.amno.access.OfficerIntakes;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.web.Formats;

/** For those of a list who let their link run out. */
@Controller
@RequestMapping("/accounts/lists/taken-in/{id}/links")
@Needs(Right.MANAGE_ACCOUNTS)
class OfficerIntakeController {

    private final OfficerIntakes intakes;
    private final LinkFiles files;
    private final Templates templates = new StaticTemplates();

    OfficerIntakeController(OfficerIntakes intakes, LinkFiles files) {
        this.intakes = intakes;
        this.files = files;
    }

    @GetMapping
    View ask(@PathVariable UUID id) {
        var intake =
                intakes.find(id).orElseThrow(() -> new ProblemException(AccessProblem.LIST_NOT_FOUND, "intake " + id));
        var waiting = Formats.number(intake.waiting());
        return html(templates.accessConfirm(new ConfirmPage(
                "Tạo lại liên kết cho danh sách " + intake.fileName(),
                List.of(
                        "%s trong %s người chưa đặt mật khẩu, mỗi người có một liên kết mới, dùng một lần trong 24 giờ."
                                .formatted(waiting, Formats.number(intake.invited())),
                        "Liên kết cũ chưa dùng của những người này hết hiệu lực.",
                        "Tệp liên kết chỉ tải được một lần, ngay khi bấm. Đưa cho từng người, rồi xóa tệp."),
                "/accounts/lists/taken-in/%s/links".formatted(id),
                "Tạo lại liên kết cho %s người và tải tệp".formatted(waiting),
                "/accounts/lists/new")));
    }

    /** Not redirected: the links are known at this moment only. */
    @FreshFactor
    @PostMapping
    void inviteAgain(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        files.send(intakes.inviteAgain(id), response);
    }
}
