package vn.amno.review.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.amno.household.HouseholdId;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

@Controller
@RequestMapping("/households/{id}")
@Needs(Right.READ_HOUSEHOLD)
class HouseholdController {

    private final HouseholdPages pages;
    private final HouseholdLogs logs;
    private final Templates templates = new StaticTemplates();

    HouseholdController(HouseholdPages pages, HouseholdLogs logs) {
        this.pages = pages;
        this.logs = logs;
    }

    @GetMapping
    View household(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer year) {
        return html(templates.reviewHousehold(pages.page(new HouseholdId(id), year)));
    }

    @GetMapping("/why")
    View why(@PathVariable UUID id, @RequestParam int year) {
        return html(templates.reviewWhy(pages.whyPage(new HouseholdId(id), year)));
    }

    /** Who looked at the household and who changed it, to be printed for the family. */
    @GetMapping("/log")
    View log(@PathVariable UUID id) {
        return html(templates.reviewHouseholdLog(logs.page(new HouseholdId(id))));
    }
}
