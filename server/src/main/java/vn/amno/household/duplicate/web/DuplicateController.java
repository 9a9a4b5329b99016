package vn.amno.household.duplicate.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.amno.household.DuplicateBand;
import vn.amno.household.DuplicateId;
import vn.amno.household.DuplicatePair.State;
import vn.amno.household.Duplicates;
import vn.amno.household.duplicate.web.PairPage.Form;
import vn.amno.household.duplicate.web.PairPage.Problem;
import vn.amno.household.duplicate.web.QueuePage.Shown;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

@Controller
@RequestMapping("/duplicates")
@Needs(Right.DECIDE_DUPLICATES)
class DuplicateController {

    private final Duplicates duplicates;
    private final QueuePages queue;
    private final PairPages pairs;
    private final Templates templates = new StaticTemplates();

    DuplicateController(Duplicates duplicates, QueuePages queue, PairPages pairs) {
        this.duplicates = duplicates;
        this.queue = queue;
        this.pairs = pairs;
    }

    @GetMapping
    View list(
            @RequestParam(defaultValue = "OPEN") Shown show,
            @RequestParam(required = false) @Nullable DuplicateBand band,
            @RequestParam(defaultValue = "1") int page) {
        return html(templates.duplicateQueue(queue.page(show, band, page)));
    }

    @PostMapping("/search")
    View search() {
        duplicates.search();
        return new RedirectView("/duplicates");
    }

    /** The part of the list that changes while a search is running; the whole page again when it is done. */
    @GetMapping("/search")
    View progress(HttpServletResponse response) {
        var run = duplicates.findLastRun().orElse(null);
        if (run == null || !run.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        return html(templates.duplicateRun(run));
    }

    @GetMapping("/{id}")
    View pair(@PathVariable UUID id) {
        return html(templates.duplicatePair(pairs.page(new DuplicateId(id), Form.BLANK)));
    }

    @PostMapping("/{id}")
    View decide(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable State decision,
            @RequestParam(defaultValue = "") String reason) {
        if (decision == null) {
            return again(id, new Form(null, reason, Problem.NO_DECISION));
        }
        if (reason.isBlank() && decision != State.LATER) {
            return again(id, new Form(decision, "", Problem.NO_REASON));
        }
        return duplicates.decide(new DuplicateId(id), version, decision, reason)
                ? new RedirectView("/duplicates/" + id)
                : again(id, new Form(decision, reason, Problem.OUTDATED));
    }

    private View again(UUID id, Form form) {
        var status = form.problem() == Problem.OUTDATED ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return html(status, templates.duplicatePair(pairs.page(new DuplicateId(id), form)));
    }
}
