package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.AccessProblem;
import vn.amno.access.Factor;
import vn.amno.access.Sessions;
import vn.amno.access.factor.Passkeys;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;

/** Passkeys of whoever asks. */
@Controller
@RequestMapping(FactorController.ADDRESS + "/passkeys")
@Needs(Right.SIGNED_IN)
@WhileEnrolling
class PasskeyController {

    private final Passkeys passkeys;
    private final Sessions sessions;

    PasskeyController(Passkeys passkeys, Sessions sessions) {
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @FreshFactor
    @PostMapping(path = "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> question(HttpServletRequest request) {
        var account = SessionAuthentication.get().account();
        return ResponseEntity.ok(passkeys.askToCreate(account.id(), account.login(), browser(request)));
    }

    @FreshFactor
    @PostMapping
    View create(
            @RequestParam String name,
            @RequestParam String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = SessionAuthentication.get();
        if (!passkeys.create(session.account().id(), name, answer, browser(request))) {
            throw new ProblemException(
                    AccessProblem.PASSKEY_REFUSED,
                    "account " + session.account().id());
        }
        Renewal.put(request, response, sessions.pass(session, Factor.PASSKEY));
        return new RedirectView(FactorController.ADDRESS);
    }

    @PostMapping("/{id}/rename")
    View rename(@PathVariable UUID id, @RequestParam String name) {
        passkeys.rename(SessionAuthentication.get().account().id(), id, name);
        return new RedirectView(FactorController.ADDRESS);
    }

    private static String browser(HttpServletRequest request) {
        return SessionCookie.find(request).orElse("");
    }
}
