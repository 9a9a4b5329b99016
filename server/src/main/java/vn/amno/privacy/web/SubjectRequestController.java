package vn.amno.privacy.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.household.HouseholdId;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;
import vn.amno.privacy.SubjectRequestId;
import vn.amno.privacy.SubjectRequests;
import vn.amno.privacy.SubjectRequests.Selection;
import vn.amno.privacy.SubjectState;

@Controller
@RequestMapping("/privacy/requests")
@Needs(Right.ANSWER_SUBJECTS)
class SubjectRequestController {

    private final SubjectRequests requests;
    private final SubjectRequestPages pages;
    private final Templates templates = new StaticTemplates();

    SubjectRequestController(SubjectRequests requests, SubjectRequestPages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "OPEN") Selection show, @RequestParam(defaultValue = "1") int page) {
        return html(templates.privacyRequests(pages.list(show, page)));
    }

    @GetMapping("/new")
    View form(@RequestParam UUID household) {
        return html(templates.privacyNewRequest(pages.form(new HouseholdId(household))));
    }

    @PostMapping
    View receive(SubjectForm form) {
        return to(requests.receive(form.request()));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return html(templates.privacyRequest(pages.page(new SubjectRequestId(id))));
    }

    @PostMapping("/{id}/answer")
    View answer(@PathVariable UUID id, @RequestParam String text) {
        requests.answer(new SubjectRequestId(id), text);
        return to(new SubjectRequestId(id));
    }

    @PostMapping("/{id}/extend")
    View extend(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam String text) {
        requests.extend(new SubjectRequestId(id), until, text);
        return to(new SubjectRequestId(id));
    }

    @PostMapping("/{id}/close")
    View close(@PathVariable UUID id, @RequestParam Outcome state, @RequestParam String text) {
        requests.close(new SubjectRequestId(id), state.state(), text);
        return to(new SubjectRequestId(id));
    }

    @PostMapping("/{id}/lift")
    View lift(@PathVariable UUID id, @RequestParam String text) {
        requests.lift(new SubjectRequestId(id), text);
        return to(new SubjectRequestId(id));
    }

    @GetMapping("/{id}/slip")
    View slip(@PathVariable UUID id) {
        return html(templates.privacySlip(pages.page(new SubjectRequestId(id))));
    }

    private static View to(SubjectRequestId id) {
        return new RedirectView("/privacy/requests/" + id.value());
    }

    /** How a request may end. */
    enum Outcome {
        DONE,
        DECLINED,
        WITHDRAWN;

        SubjectState state() {
            return switch (this) {
                case DONE -> SubjectState.DONE;
                case DECLINED -> SubjectState.DECLINED;
                case WITHDRAWN -> SubjectState.WITHDRAWN;
            };
        }
    }
}
