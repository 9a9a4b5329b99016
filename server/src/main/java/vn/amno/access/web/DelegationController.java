package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
import vn.amno.access.AccessProblem;
import vn.amno.access.Accounts;
import vn.amno.access.AssignmentWords;
import vn.amno.access.Delegations;
import vn.amno.kernel.Acting;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemCode.Kind;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.web.ProblemTexts;

/** Handing an own assignment on for a leave, and taking it back. */
@Controller
@RequestMapping("/me/delegations")
@Needs(Right.SIGNED_IN)
class DelegationController {

    private final Delegations delegations;
    private final Accounts accounts;
    private final AssignmentWords words;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    DelegationController(Delegations delegations, Accounts accounts, AssignmentWords words, Clock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/new")
    View form(@RequestParam UUID assignment) {
        var form = new DelegationForm(assignment, null, LocalDate.now(clock), null);
        return html(templates.accessDelegation(page(assignment, form, null)));
    }

    @FreshFactor
    @PostMapping
    View delegate(DelegationForm form) {
        var assignment = form.assignment();
        if (assignment == null) {
            throw new ProblemException(AccessProblem.ASSIGNMENT_NOT_FOUND, "no assignment was sent");
        }
        var receiver = form.receiver();
        var from = form.from();
        var to = form.to();
        if (receiver == null) {
            return again(assignment, form, AccessProblem.RECEIVER_ELSEWHERE);
        }
        if (from == null || to == null) {
            return again(assignment, form, AccessProblem.DAYS_NOT_WITHIN);
        }
        try {
            delegations.delegate(assignment, receiver, from, to);
        } catch (ProblemException e) {
            if (e.code().kind() == Kind.INVALID && e.code() instanceof AccessProblem problem) {
                return again(assignment, form, problem);
            }
            throw e;
        }
        return new RedirectView("/me");
    }

    @PostMapping("/{id}/end")
    View revoke(@PathVariable UUID id) {
        delegations.revoke(id);
        return new RedirectView("/me");
    }

    private View again(UUID assignment, DelegationForm form, AccessProblem problem) {
        return html(HttpStatus.UNPROCESSABLE_CONTENT, templates.accessDelegation(page(assignment, form, problem)));
    }

    private DelegationPage page(UUID assignment, DelegationForm form, @Nullable AccessProblem problem) {
        var own = Objects.requireNonNull(Acting.current().actor().account());
        var receivers = delegations.receivers(assignment).stream()
                .map(account -> new Choice(
                        account.id().toString(),
                        account.name() + " (" + account.login() + ")",
                        account.id().equals(form.receiver())))
                .toList();
        return new DelegationPage(
                assignment,
                words.text(accounts.getAssignment(own, assignment)),
                receivers,
                text(form.from()),
                text(form.to()),
                problem == null ? "" : ProblemTexts.get(problem),
                problem == AccessProblem.RECEIVER_ELSEWHERE ? "receiver" : "to");
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
