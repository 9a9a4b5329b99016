package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.SecondSteps;
import vn.amno.access.SignIns.Accepted;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.access.factor.Passkeys;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

/** Signing in by a passkey alone: the device knows the person, so it is two factors. */
@Controller
@RequestMapping(PasskeySignInController.ADDRESS)
@Needs(Right.ANYONE)
class PasskeySignInController {

    static final String ADDRESS = "/sign-in/passkey";

    private final SecondSteps steps;
    private final Passkeys passkeys;
    private final CredentialChanges changes;

    PasskeySignInController(SecondSteps steps, Passkeys passkeys, CredentialChanges changes) {
        this.steps = steps;
        this.passkeys = passkeys;
        this.changes = changes;
    }

    @PostMapping(path = "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> question(HttpServletRequest request) {
        return ResponseEntity.of(SessionCookie.find(request).map(browser -> passkeys.askToUse(null, browser)));
    }

    @PostMapping
    View signIn(
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var browser = SessionCookie.find(request).orElse("");
        if (steps.signIn(answer, browser, Devices.of(request)) instanceof Accepted accepted) {
            Renewal.put(request, response, accepted.token());
            return OwnAddress.to(changes.unread(accepted.account()) ? OwnAddress.START : next);
        }
        return new RedirectView(SignInController.ADDRESS + "?passkey=refused");
    }
}
