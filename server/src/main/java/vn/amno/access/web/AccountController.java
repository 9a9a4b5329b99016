package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
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
import vn.amno.access.AccountQuery;
import vn.amno.access.AccountState;
import vn.amno.access.Accounts;
import vn.amno.access.Role;
import vn.amno.access.Session;
import vn.amno.access.Sessions;
import vn.amno.access.Sessions.Ending;
import vn.amno.access.SetUps;
import vn.amno.access.SiteAddress;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.web.Formats;

/** The administrator's accounts. No password is ever seen or set here. */
@Controller
@RequestMapping("/accounts")
@Needs(Right.MANAGE_ACCOUNTS)
class AccountController {

    private static final int LONGEST = 100;

    private final AccountPages pages;
    private final Accounts accounts;
    private final SetUps setUps;
    private final Sessions sessions;
    private final SiteAddress site;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    AccountController(
            AccountPages pages, Accounts accounts, SetUps setUps, Sessions sessions, SiteAddress site, Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.setUps = setUps;
        this.sessions = sessions;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    View list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "1") int page) {
        var typed = q.strip();
        var query = new AccountQuery(typed.substring(0, Math.min(typed.length(), LONGEST)), state, role);
        return html(templates.accessAccounts(pages.list(query, page)));
    }

    @GetMapping("/new")
    View form() {
        return html(templates.accessAccountForm(AccountFormPage.empty()));
    }

    @FreshFactor
    @PostMapping
    View register(AccountForm form) {
        try {
            var account = accounts.register(form.loginText(), form.nameText());
            return new RedirectView("/accounts/%s/assignments/new".formatted(account.id()));
        } catch (ProblemException e) {
            if (!AccountFormPage.explains(e.code())) {
                throw e;
            }
            var page = AccountFormPage.refused(null, form, e.code());
            return html(HttpStatus.UNPROCESSABLE_CONTENT, templates.accessAccountForm(page));
        }
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return html(templates.accessAccount(pages.page(id)));
    }

    /** Not redirected: the link is known at this moment only. */
    @FreshFactor
    @PostMapping("/{id}/invitation")
    View invite(@PathVariable UUID id) {
        var account = pages.get(id);
        var link = site.or(OwnAddress.site()) + SetUpController.ADDRESS + setUps.invite(id);
        var until = Formats.moment(Instant.now(clock).plus(SetUps.INVITATION_LASTS));
        return html(templates.accessInvitation(new InvitationPage(id, account.name(), link, until)));
    }

    @FreshFactor
    @PostMapping("/{id}/sessions/end")
    View endSessions(@PathVariable UUID id) {
        var present = SessionAuthentication.current()
                .filter(session -> session.account().id().equals(id))
                .map(Session::id);
        sessions.endAll(pages.get(id).id(), present, Ending.ADMINISTRATOR);
        return to(id);
    }

    @GetMapping("/{id}/disable")
    View askToDisable(@PathVariable UUID id) {
        return html(templates.accessConfirm(pages.disabling(id)));
    }

    @FreshFactor
    @PostMapping("/{id}/disable")
    View disable(@PathVariable UUID id) {
        accounts.disable(id);
        return to(id);
    }

    @FreshFactor
    @PostMapping("/{id}/enable")
    View enable(@PathVariable UUID id) {
        accounts.enable(id);
        return to(id);
    }

    private static View to(UUID id) {
        return new RedirectView("/accounts/" + id);
    }
}
