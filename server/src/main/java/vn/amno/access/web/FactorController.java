package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
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
import vn.amno.access.Factor;
import vn.amno.access.SecondSteps;
import vn.amno.access.Session;
import vn.amno.access.Sessions;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.access.factor.Factors;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.web.Formats;

/** Second factors of whoever asks; none of anybody else. Secrets are shown in the answer to the form that made them, so that looking at a page never changes anything. */
@Controller
@RequestMapping(FactorController.ADDRESS)
@Needs(Right.SIGNED_IN)
@WhileEnrolling
class FactorController {

    static final String ADDRESS = "/me/factors";

    private static final String WRONG =
            "Mã chưa khớp. Xem điện thoại có đúng giờ không, đợi ứng dụng hiện mã mới rồi gõ lại 6 chữ số.";

    private final FactorPages pages;
    private final Factors factors;
    private final CredentialChanges changes;
    private final SecondSteps steps;
    private final Sessions sessions;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    FactorController(
            FactorPages pages,
            Factors factors,
            CredentialChanges changes,
            SecondSteps steps,
            Sessions sessions,
            Clock clock) {
        this.pages = pages;
        this.factors = factors;
        this.changes = changes;
        this.steps = steps;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    View list() {
        return html(templates.accessFactors(pages.page(SessionAuthentication.get())));
    }

    @FreshFactor
    @PostMapping("/totp")
    View offerTotp() {
        factors.offerTotp(SessionAuthentication.get().account().id());
        return new RedirectView(ADDRESS + "/totp");
    }

    @GetMapping("/totp")
    View offeredTotp() {
        return totp(HttpStatus.OK, "");
    }

    @PostMapping("/totp/confirm")
    View confirmTotp(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        var session = SessionAuthentication.get();
        var account = session.account().id();
        if (!factors.confirmTotp(account, code)) {
            return totp(HttpStatus.UNPROCESSABLE_CONTENT, WRONG);
        }
        Renewal.put(request, response, sessions.pass(session, Factor.TOTP));
        return factors.of(account).recoveryCodes() > 0 ? new RedirectView(ADDRESS) : codes(session);
    }

    @FreshFactor
    @PostMapping("/totp/remove")
    View removeTotp() {
        requireAnother();
        factors.removeTotp(SessionAuthentication.get().account().id());
        return new RedirectView(ADDRESS);
    }

    @FreshFactor
    @PostMapping("/recovery-codes")
    View renewRecoveryCodes() {
        return codes(SessionAuthentication.get());
    }

    @FreshFactor
    @PostMapping("/passkeys/{id}/remove")
    View removePasskey(@PathVariable UUID id) {
        requireAnother();
        factors.removePasskey(SessionAuthentication.get().account().id(), id);
        return new RedirectView(ADDRESS);
    }

    @PostMapping("/changes/read")
    View read() {
        changes.read(SessionAuthentication.get().account().id());
        return new RedirectView(ADDRESS);
    }

    private View totp(HttpStatus status, String problem) {
        var account = SessionAuthentication.get().account();
        return factors.findOffer(account.id(), account.login())
                .<View>map(offer -> html(status, templates.accessTotp(new TotpPage(offer, problem))))
                .orElseGet(() -> new RedirectView(ADDRESS));
    }

    private View codes(Session session) {
        var account = session.account();
        var page = new RecoveryCodesPage(
                account.login(), factors.renewRecoveryCodes(account.id()), Formats.moment(clock.instant()));
        return html(templates.accessRecoveryCodes(page));
    }

    /** The last one stays where one is demanded. */
    private void requireAnother() {
        var session = SessionAuthentication.get();
        var account = session.account().id();
        if (factors.of(account).count() <= 1 && steps.demanded(session)) {
            throw new ProblemException(AccessProblem.LAST_FACTOR, "account " + account);
        }
    }
}
