package vn.amno.household.change.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.household.ChangeId;
import vn.amno.household.Changes;
import vn.amno.household.HouseholdId;
import vn.amno.household.change.Change.Kind;
import vn.amno.household.change.ChangeProblem;
import vn.amno.household.change.ObjectionException;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;

/** Where a change of a household is written down. */
@Controller
class ChangeFormController {

    private final Changes changes;
    private final ChangePages pages;
    private final ChangeForms forms;
    private final Lookups lookups;
    private final Templates templates = new StaticTemplates();

    ChangeFormController(Changes changes, ChangePages pages, ChangeForms forms, Lookups lookups) {
        this.lookups = lookups;
        this.changes = changes;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/households/{household}/changes")
    @Needs(Right.READ_HOUSEHOLD)
    View menu(@PathVariable UUID household) {
        return html(templates.changeMenu(pages.menu(new HouseholdId(household))));
    }

    /** The identifier of the request comes with the form, so that a form sent twice makes one request. */
    @GetMapping("/households/{household}/changes/new")
    @Needs(Right.PROPOSE_CHANGE)
    View form(
            @PathVariable UUID household,
            @RequestParam Kind kind,
            @RequestParam(required = false) @Nullable UUID person) {
        return html(templates.changeForm(forms.empty(UUID.randomUUID(), kind, new HouseholdId(household), person)));
    }

    @GetMapping("/changes/{move}/accept")
    @Needs(Right.PROPOSE_CHANGE)
    View accept(@PathVariable UUID move) {
        return html(templates.changeForm(
                forms.accept(UUID.randomUUID(), changes.get(new ChangeId(move)), Map.of(), List.of())));
    }

    private View accept(UUID id, HouseholdId home, ChangeInput input) {
        try {
            changes.draft(new ChangeId(id), input.read(Kind.ACCEPT_MOVE, home, null));
        } catch (ObjectionException e) {
            var move = ChangeInput.id(input.text("move"))
                    .map(ChangeId::new)
                    .map(changes::get)
                    .orElseThrow(() -> new ProblemException(ChangeProblem.REQUEST_NOT_FOUND, "request " + id));
            return html(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    templates.changeForm(forms.accept(id, move, input.values(), e.objections())));
        }
        return new RedirectView("/changes/" + id);
    }

    @PostMapping("/changes/{id}")
    @Needs(Right.PROPOSE_CHANGE)
    View draft(
            @PathVariable UUID id,
            @RequestParam Kind kind,
            @RequestParam UUID household,
            @RequestParam Map<String, String> values) {
        var home = new HouseholdId(household);
        var input = new ChangeInput(values);
        if (kind == Kind.ACCEPT_MOVE) {
            return accept(id, home, input);
        }
        try {
            // Only a correction keeps what its form did not show.
            var person = kind == Kind.CORRECT_MEMBER
                    ? ChangeInput.id(input.text("person"))
                            .flatMap(changes.household(home)::present)
                            .orElse(null)
                    : null;
            ChangeForms.refuseRestricted(kind, Optional.ofNullable(person));
            changes.draft(new ChangeId(id), lookups.resolved(input).read(kind, home, person));
        } catch (ObjectionException e) {
            return html(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    templates.changeForm(forms.again(id, kind, home, input.values(), e.objections())));
        }
        return new RedirectView("/changes/" + id);
    }
}
