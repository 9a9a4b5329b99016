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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.SignIns;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.access.provider.ProviderSignIns;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

@Controller
class SignInController {

    static final String ADDRESS = "/sign-in";

    private static final String WRONG =
            "Tên đăng nhập hoặc mật khẩu không đúng. Xem phím Caps Lock và bộ gõ tiếng Việt rồi gõ lại.";

    private static final String PASSKEY_REFUSED =
            "Chưa đăng nhập được bằng khóa truy cập: khóa không còn dùng được ở đây, hoặc trả lời quá lâu. Thử lại, hoặc dùng mật khẩu.";

    private final SignIns signIns;
    private final CredentialChanges changes;
    private final ProviderSignIns providers;
    private final Templates templates = new StaticTemplates();

    SignInController(SignIns signIns, CredentialChanges changes, ProviderSignIns providers) {
        this.signIns = signIns;
        this.changes = changes;
        this.providers = providers;
    }

    @Needs(Right.ANYONE)
    @GetMapping(ADDRESS)
    View form(@RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String passkey) {
        return Acting.current().may(Right.SIGNED_IN)
                ? new RedirectView(OwnAddress.START)
                : html(templates.accessSignIn(new SignInPage(
                        passkey.isEmpty() ? "" : PASSKEY_REFUSED, "", OwnAddress.own(next), providers.providers())));
    }

    @Needs(Right.ANYONE)
    @PostMapping(ADDRESS)
    View signIn(
            @RequestParam String login,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIns.signIn(login, password, Devices.of(request))) {
            case SignIns.Accepted accepted -> {
                SessionCookie.put(response, accepted.token());
                yield OwnAddress.to(changes.unread(accepted.account()) ? OwnAddress.START : next);
            }
            case SignIns.Refused _ -> again(HttpStatus.UNAUTHORIZED, WRONG, login, next);
            case SignIns.Delayed delayed ->
                again(HttpStatus.TOO_MANY_REQUESTS, TooOften.tell(delayed.delay(), response), login, next);
        };
    }

    /** To the page from which the present role starts; first to what changed about the own account and was not read yet. */
    @Needs(Right.SIGNED_IN)
    @GetMapping("/start")
    View start() {
        var acting = Acting.current();
        var account = acting.actor().account();
        if (account != null && changes.unread(account)) {
            return new RedirectView(FactorController.ADDRESS);
        }
        var other = acting.may(Right.MANAGE_ACCOUNTS) ? "/accounts" : "/me";
        return new RedirectView(acting.may(Right.READ_FIGURES) ? "/" : other);
    }

    /** Also for whoever has shown the password only. */
    @Needs(Right.ANYONE)
    @PostMapping("/sign-out")
    View signOut(HttpServletResponse response) {
        SessionAuthentication.current().ifPresent(signIns::signOut);
        SessionCookie.remove(response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return new RedirectView(ADDRESS);
    }

    private View again(HttpStatus status, String problem, String login, String next) {
        return html(
                status,
                templates.accessSignIn(new SignInPage(problem, login, OwnAddress.own(next), providers.providers())));
    }
}
