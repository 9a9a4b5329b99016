package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.Corrections;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;

/** For a name that was written wrongly, or that somebody has no longer. */
@Controller
@RequestMapping("/accounts/{id}/correct")
@Needs(Right.MANAGE_ACCOUNTS)
class CorrectionController {

    private final AccountPages pages;
    private final Corrections corrections;
    private final Templates templates = new StaticTemplates();

    CorrectionController(AccountPages pages, Corrections corrections) {
        this.pages = pages;
        this.corrections = corrections;
    }

    @GetMapping
    View form(@PathVariable UUID id) {
        return html(templates.accessAccountForm(AccountFormPage.of(pages.get(id))));
    }

    @FreshFactor
    @PostMapping
    View correct(@PathVariable UUID id, AccountForm form) {
        try {
            corrections.correct(id, form.loginText(), form.nameText());
        } catch (ProblemException e) {
            if (!AccountFormPage.explains(e.code())) {
                throw e;
            }
            var page = AccountFormPage.refused(pages.get(id), form, e.code());
            return html(HttpStatus.UNPROCESSABLE_CONTENT, templates.accessAccountForm(page));
        }
        return new RedirectView("/accounts/" + id);
    }
}
