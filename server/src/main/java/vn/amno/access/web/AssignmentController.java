package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.Accounts;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemCode.Kind;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;

/** What the administrator gives to an account and takes away from it. */
@Controller
@RequestMapping("/accounts/{id}/assignments")
@Needs(Right.MANAGE_ACCOUNTS)
class AssignmentController {

    private final AssignmentPages forms;
    private final AccountPages pages;
    private final Accounts accounts;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    AssignmentController(AssignmentPages forms, AccountPages pages, Accounts accounts, Clock clock) {
        this.forms = forms;
        this.pages = pages;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/new")
    View form(@PathVariable UUID id, AssignmentForm form) {
        return html(templates.accessAssignment(forms.page(id, form, null)));
    }

    @FreshFactor
    @PostMapping
    View give(@PathVariable UUID id, AssignmentForm form) {
        var role = form.role();
        if (role == null) {
            return html(HttpStatus.UNPROCESSABLE_CONTENT, templates.accessAssignment(forms.page(id, form, null)));
        }
        try {
            var first = Objects.requireNonNullElse(form.from(), LocalDate.now(clock));
            accounts.assign(id, form.terms(role, first));
        } catch (ProblemException e) {
            if (e.code().kind() != Kind.INVALID) {
                throw e;
            }
            return html(HttpStatus.UNPROCESSABLE_CONTENT, templates.accessAssignment(forms.page(id, form, e.code())));
        }
        return to(id);
    }

    @GetMapping("/{assignment}/end")
    View askToEnd(@PathVariable UUID id, @PathVariable UUID assignment) {
        return html(templates.accessConfirm(pages.ending(id, assignment)));
    }

    @FreshFactor
    @PostMapping("/{assignment}/end")
    View end(@PathVariable UUID id, @PathVariable UUID assignment) {
        accounts.end(id, assignment);
        return to(id);
    }

    private static View to(UUID id) {
        return new RedirectView("/accounts/" + id);
    }
}
