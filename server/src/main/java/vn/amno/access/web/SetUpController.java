package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.AccessProblem;
import vn.amno.access.SetUps;
import vn.amno.access.SetUps.Purpose;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemCode.Kind;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.web.ProblemTexts;

/** What somebody finds behind a one-use link. Looking at it does not use it. */
@Controller
@RequestMapping(SetUpController.ADDRESS + "{code}")
@Needs(Right.ANYONE)
class SetUpController {

    /** Before the code. */
    static final String ADDRESS = "/set-up/";

    private final SetUps setUps;
    private final Templates templates = new StaticTemplates();

    SetUpController(SetUps setUps) {
        this.setUps = setUps;
    }

    @GetMapping
    View form(@PathVariable String code) {
        return page(HttpStatus.OK, code, purpose(code), Typed.NOTHING, "");
    }

    @PostMapping
    View set(
            @PathVariable String code,
            Typed typed,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request) {
        var purpose = purpose(code);
        if (!password.equals(again)) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    code,
                    purpose,
                    typed,
                    "Hai lần gõ mật khẩu khác nhau. Gõ lại cả hai.");
        }
        try {
            if (purpose.login().isEmpty()) {
                setUps.createAdministrator(code, typed.loginText(), typed.nameText(), password, Devices.of(request));
            } else {
                setUps.setPassword(code, password, Devices.of(request));
            }
        } catch (ProblemException e) {
            if (e.code().kind() == Kind.NOT_FOUND) {
                throw e;
            }
            return page(HttpStatus.UNPROCESSABLE_CONTENT, code, purpose, typed, ProblemTexts.get(e.code()));
        }
        return new RedirectView(SignInController.ADDRESS);
    }

    /** What the first administrator fills in. */
    record Typed(@Nullable String login, @Nullable String name) {

        static final Typed NOTHING = new Typed("", "");

        String loginText() {
            return Objects.requireNonNullElse(login, "");
        }

        String nameText() {
            return Objects.requireNonNullElse(name, "");
        }
    }

    private Purpose purpose(String code) {
        return setUps.find(code)
                .orElseThrow(() -> new ProblemException(AccessProblem.LINK_SPENT, "a code of " + code.length()));
    }

    private View page(HttpStatus status, String code, Purpose purpose, Typed typed, String problem) {
        var login = purpose.login().orElse(typed.loginText());
        return html(
                status,
                templates.accessSetUp(
                        new SetUpPage(code, purpose.login().isEmpty(), login, typed.nameText(), problem)));
    }
}
