package vn.amno.review.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
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
import vn.amno.household.Disclosures;
import vn.amno.household.HouseholdId;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

@Controller
@RequestMapping("/households/{id}")
@Needs(Right.READ_HOUSEHOLD)
class HouseholdController {

    private final HouseholdPages pages;
    private final HouseholdLogs logs;
    private final UnmaskPages unmasking;
    private final RestrictedPages restricted;
    private final Disclosures disclosures;
    private final Templates templates = new StaticTemplates();

    HouseholdController(
            HouseholdPages pages,
            HouseholdLogs logs,
            UnmaskPages unmasking,
            RestrictedPages restricted,
            Disclosures disclosures) {
        this.disclosures = disclosures;
        this.pages = pages;
        this.logs = logs;
        this.unmasking = unmasking;
        this.restricted = restricted;
    }

    @GetMapping
    View household(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer year) {
        var page = pages.page(new HouseholdId(id), year);
        disclosures.opened(new HouseholdId(id));
        return html(templates.reviewHousehold(page));
    }

    @GetMapping("/why")
    View why(@PathVariable UUID id, @RequestParam int year) {
        var page = pages.whyPage(new HouseholdId(id), year);
        disclosures.opened(new HouseholdId(id));
        return html(templates.reviewWhy(page));
    }

    /** Who looked at the household and who changed it, to be printed for the family. */
    @GetMapping("/log")
    View log(@PathVariable UUID id) {
        return html(templates.reviewHouseholdLog(logs.page(new HouseholdId(id))));
    }

    @Needs(Right.UNMASK)
    @GetMapping("/people/{person}/citizen-id")
    View unmaskForm(@PathVariable UUID id, @PathVariable UUID person) {
        return html(templates.reviewUnmask(unmasking.form(new HouseholdId(id), person, "")));
    }

    /** Shown once, in the answer itself: an address that could be opened again would show it again. */
    @Needs(Right.UNMASK)
    @FreshFactor
    @PostMapping("/people/{person}/citizen-id")
    View unmask(@PathVariable UUID id, @PathVariable UUID person, @RequestParam(defaultValue = "") String reason) {
        if (!Disclosures.reasonable(reason)) {
            var problem = "Ghi lý do từ 5 đến 200 chữ, ví dụ: đối chiếu với thẻ căn cước.";
            var page = unmasking.form(new HouseholdId(id), person, problem);
            return html(HttpStatus.UNPROCESSABLE_CONTENT, templates.reviewUnmask(page));
        }
        return html(templates.reviewUnmask(unmasking.shown(new HouseholdId(id), person, reason)));
    }

    @Needs(Right.ANSWER_SUBJECTS)
    @GetMapping("/people/{person}/restricted")
    View restrictedForm(@PathVariable UUID id, @PathVariable UUID person) {
        return html(templates.reviewRestricted(restricted.form(new HouseholdId(id), person, "")));
    }

    /** As a citizen id: shown once, in the answer itself. */
    @Needs(Right.ANSWER_SUBJECTS)
    @FreshFactor
    @PostMapping("/people/{person}/restricted")
    View openRestricted(
            @PathVariable UUID id, @PathVariable UUID person, @RequestParam(defaultValue = "") String reason) {
        if (!Disclosures.reasonable(reason)) {
            var problem = "Ghi lý do từ 5 đến 200 chữ, ví dụ: trả lời yêu cầu số 12/2026.";
            var page = restricted.form(new HouseholdId(id), person, problem);
            return html(HttpStatus.UNPROCESSABLE_CONTENT, templates.reviewRestricted(page));
        }
        return html(templates.reviewRestricted(restricted.shown(new HouseholdId(id), person, reason)));
    }
}
