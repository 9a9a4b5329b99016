package vn.amno.household.change.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
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
import vn.amno.household.ChangeId;
import vn.amno.household.Changes;
import vn.amno.household.change.Change.Kind;
import vn.amno.household.change.Change.Undo;
import vn.amno.household.change.ChangeProblem;
import vn.amno.household.change.ChangeQuery.Shelf;
import vn.amno.household.change.Objection;
import vn.amno.household.change.ObjectionException;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.web.ProblemTexts;

/** Requests on their way: the list, one of them, and every step of it. */
@Controller
@RequestMapping("/changes")
class ChangeController {

    private final Changes changes;
    private final ChangePages pages;
    private final ChangeLists lists;
    private final Templates templates = new StaticTemplates();

    ChangeController(Changes changes, ChangePages pages, ChangeLists lists) {
        this.changes = changes;
        this.pages = pages;
        this.lists = lists;
    }

    @GetMapping
    @Needs(Right.READ_HOUSEHOLD)
    View list(
            @RequestParam(required = false) @Nullable Shelf shelf,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Integer village,
            @RequestParam(defaultValue = "1") int page) {
        return html(templates.changeList(lists.page(shelf, kind, village, Math.clamp(page, 1, 1_000))));
    }

    @GetMapping("/{id}")
    @Needs(Right.READ_HOUSEHOLD)
    View show(@PathVariable UUID id) {
        return html(templates.changeShow(pages.page(new ChangeId(id))));
    }

    @PostMapping("/{id}/submit")
    @Needs(Right.PROPOSE_CHANGE)
    View submit(@PathVariable UUID id) {
        return step(id, () -> changes.submit(new ChangeId(id)));
    }

    @PostMapping("/{id}/withdraw")
    @Needs(Right.PROPOSE_CHANGE)
    View withdraw(@PathVariable UUID id) {
        return step(id, () -> changes.withdraw(new ChangeId(id)));
    }

    @PostMapping("/{id}/rebase")
    @Needs(Right.PROPOSE_CHANGE)
    View rebase(@PathVariable UUID id) {
        return step(id, () -> changes.rebase(new ChangeId(id)));
    }

    @PostMapping("/{id}/approve")
    @Needs(Right.APPROVE_CHANGE)
    View approve(@PathVariable UUID id, @RequestParam int version) {
        return step(id, () -> changes.approve(new ChangeId(id), version));
    }

    @PostMapping("/{id}/return")
    @Needs(Right.APPROVE_CHANGE)
    View sendBack(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String reason) {
        return step(id, () -> changes.sendBack(new ChangeId(id), version, reason));
    }

    @GetMapping("/{id}/undo")
    @Needs(Right.PROPOSE_CHANGE)
    View undo(@PathVariable UUID id) {
        return html(templates.changeUndo(pages.undo(new ChangeId(id), UUID.randomUUID(), "", "")));
    }

    /** One screen: what was read before is proposed and handed on at once. */
    @PostMapping("/{id}/undo")
    @Needs(Right.PROPOSE_CHANGE)
    View proposeUndo(@PathVariable UUID id, @RequestParam UUID target, @RequestParam(defaultValue = "") String note) {
        try {
            changes.draft(new ChangeId(id), new Undo(new ChangeId(target), note));
            changes.submit(new ChangeId(id));
        } catch (ObjectionException e) {
            var problem = e.objections().getFirst().text();
            return html(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    templates.changeUndo(pages.undo(new ChangeId(target), id, note, problem)));
        }
        return to(id);
    }

    /** What is refused is said on the page of the request, beside what the registry has now. */
    private View step(UUID id, Runnable step) {
        try {
            step.run();
        } catch (ObjectionException e) {
            return html(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    templates.changeShow(pages.page(new ChangeId(id), e.objections())));
        } catch (ProblemException e) {
            if (e.code() == ChangeProblem.HOUSEHOLD_CHANGED
                    || e.code() == ChangeProblem.DECIDED_MEANWHILE
                    || e.code() == ChangeProblem.REASON_MISSING) {
                return html(
                        e.code() == ChangeProblem.REASON_MISSING
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : HttpStatus.CONFLICT,
                        templates.changeShow(
                                pages.page(new ChangeId(id), List.of(new Objection("", ProblemTexts.get(e.code()))))));
            }
            throw e;
        }
        return to(id);
    }

    private static View to(UUID id) {
        return new RedirectView("/changes/" + id);
    }
}
