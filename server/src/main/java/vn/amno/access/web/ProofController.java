package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.SecondSteps;
import vn.amno.access.Session;
import vn.amno.access.SignIns.Accepted;
import vn.amno.access.SignIns.Answer;
import vn.amno.access.SignIns.Delayed;
import vn.amno.access.SignIns.Refused;
import vn.amno.access.factor.Passkeys;
import vn.amno.access.web.ProofPage.Wanted;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

/**
 * Asks who somebody is once more: after the password, and before something grave. Open to everybody, since whoever has shown only a password has no right yet; without a
 * session there is nothing to see.
 */
@Controller
@RequestMapping(ProofController.ADDRESS)
@Needs(Right.ANYONE)
class ProofController {

    static final String ADDRESS = "/confirm";

    private final SecondSteps steps;
    private final Passkeys passkeys;
    private final ProofPages pages;

    ProofController(SecondSteps steps, Passkeys passkeys, ProofPages pages) {
        this.steps = steps;
        this.passkeys = passkeys;
        this.pages = pages;
    }

    @GetMapping
    View ask(@RequestParam(defaultValue = "") String next) {
        return SessionAuthentication.current()
                .map(session -> pages.ask(HttpStatus.OK, session, "", Wanted.page(OwnAddress.own(next))))
                .orElseGet(ProofController::signIn);
    }

    /** One field for the code of the app, a recovery code or the password: which of them is asked the account decides. */
    @PostMapping
    View show(@RequestParam String shown, Wanted wanted, HttpServletRequest request, HttpServletResponse response) {
        var device = Devices.of(request);
        return SessionAuthentication.current()
                .map(session -> answered(
                        session,
                        steps.asksPassword(session)
                                ? steps.showPassword(session, shown, device)
                                : steps.showCode(session, shown, device),
                        wanted,
                        new Exchange(request, response)))
                .orElseGet(ProofController::signIn);
    }

    @PostMapping("/passkey")
    View showPasskey(
            @RequestParam String answer, Wanted wanted, HttpServletRequest request, HttpServletResponse response) {
        var browser = SessionCookie.find(request).orElse("");
        return SessionAuthentication.current()
                .map(session -> answered(
                        session,
                        steps.showPasskey(session, answer, browser, Devices.of(request)),
                        wanted,
                        new Exchange(request, response)))
                .orElseGet(ProofController::signIn);
    }

    @PostMapping(path = "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> question(HttpServletRequest request) {
        var browser = SessionCookie.find(request).orElse("");
        return ResponseEntity.of(SessionAuthentication.current()
                .map(session -> passkeys.askToUse(session.account().id(), browser)));
    }

    private View answered(Session session, Answer answer, Wanted wanted, Exchange exchange) {
        return switch (answer) {
            case Accepted accepted -> {
                Renewal.put(exchange.request(), exchange.response(), accepted.token());
                yield pages.proceed(wanted);
            }
            case Refused _ -> pages.ask(HttpStatus.UNPROCESSABLE_CONTENT, session, wrong(session), wanted);
            case Delayed delayed ->
                pages.ask(
                        HttpStatus.TOO_MANY_REQUESTS,
                        session,
                        TooOften.tell(delayed.delay(), exchange.response()),
                        wanted);
        };
    }

    private String wrong(Session session) {
        return steps.asksPassword(session) ? ProofPages.WRONG_PASSWORD : ProofPages.WRONG_CODE;
    }

    private static View signIn() {
        return new RedirectView(SignInController.ADDRESS);
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response) {}
}
