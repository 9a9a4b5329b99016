package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.OwnPassword;
import vn.amno.access.SecondSteps;
import vn.amno.access.Session;
import vn.amno.access.SignIns.Accepted;
import vn.amno.access.SignIns.Answer;
import vn.amno.access.SignIns.Delayed;
import vn.amno.access.SignIns.Refused;
import vn.amno.kernel.Freshness;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.web.ProblemTexts;

/** The own password. The present one is always asked, and first a second factor of an account that has one. */
@Controller
@RequestMapping("/me/password")
@Needs(Right.SIGNED_IN)
class PasswordController {

    private static final String DIFFERENT = "Hai lần gõ mật khẩu mới khác nhau. Gõ lại cả hai.";
    private static final String WRONG =
            "Mật khẩu đang dùng không đúng. Xem phím Caps Lock và bộ gõ tiếng Việt rồi gõ lại.";

    private final OwnPassword password;
    private final SecondSteps steps;
    private final Templates templates = new StaticTemplates();

    PasswordController(OwnPassword password, SecondSteps steps) {
        this.password = password;
        this.steps = steps;
    }

    @GetMapping
    View form() {
        return page(HttpStatus.OK, session(), "");
    }

    @PostMapping
    View change(
            @RequestParam String presentPassword,
            @RequestParam String newPassword,
            @RequestParam String newPasswordAgain,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = session();
        if (!newPassword.equals(newPasswordAgain)) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, session, DIFFERENT);
        }
        try {
            var answer = password.change(session, presentPassword, newPassword, Devices.of(request));
            return answered(session, answer, request, response);
        } catch (ProblemException e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, session, ProblemTexts.get(e.code()));
        }
    }

    private View answered(Session session, Answer answer, HttpServletRequest request, HttpServletResponse response) {
        return switch (answer) {
            case Accepted accepted -> {
                Renewal.put(request, response, accepted.token());
                yield new RedirectView(FactorController.ADDRESS);
            }
            case Refused _ -> page(HttpStatus.UNPROCESSABLE_CONTENT, session, WRONG);
            case Delayed delayed ->
                page(HttpStatus.TOO_MANY_REQUESTS, session, TooOften.tell(delayed.delay(), response));
        };
    }

    private View page(HttpStatus status, Session session, String problem) {
        return html(
                status,
                templates.accessPassword(new PasswordPage(session.account().login(), problem)));
    }

    private Session session() {
        var session = SessionAuthentication.get();
        if (!steps.asksPassword(session)) {
            Freshness.require();
        }
        return session;
    }
}
