package vn.amno.review.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.household.Disclosures;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

@Controller
@RequestMapping("/households")
@Needs(Right.READ_NAMES)
class HouseholdListController {

    private static final String CSV = "csv";

    private final HouseholdListPages lists;
    private final RosterPages rosters;
    private final HouseholdExports exports;
    private final ExportPages pages;
    private final Templates templates = new StaticTemplates();

    HouseholdListController(
            HouseholdListPages lists, RosterPages rosters, HouseholdExports exports, ExportPages pages) {
        this.lists = lists;
        this.rosters = rosters;
        this.exports = exports;
        this.pages = pages;
    }

    @GetMapping
    View list(ListForm form) {
        if (form.asksWholeRegister()) {
            return rosters.onlyPlace(form)
                    .<View>map(RedirectView::new)
                    .orElseGet(() -> html(templates.reviewRoster(rosters.page(form))));
        }
        var query = form.query(lists.newestYear());
        if (form.typedPlace().isBlank()) {
            return html(templates.reviewHouseholds(lists.page(query, form.pageFrom1())));
        }
        return lists.onlyPlace(form.typedPlace(), query)
                .<View>map(unit -> new RedirectView(Links.list(unit)))
                .orElseGet(() -> html(templates.reviewHouseholds(lists.pageOfPlaces(form.typedPlace(), query))));
    }

    @Needs(Right.EXPORT_NAMES)
    @GetMapping("/export")
    View exportForm(ListForm form) {
        return html(templates.reviewExport(pages.page(form.query(lists.newestYear()), "")));
    }

    /** A file comes instead of a page, so nothing is redirected to. */
    @Needs(Right.EXPORT_NAMES)
    @FreshFactor
    @PostMapping("/export")
    @Nullable View export(
            ListForm form,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam String format,
            HttpServletResponse response)
            throws IOException {
        var query = form.query(lists.newestYear());
        if (!Disclosures.reasonable(purpose)) {
            var problem = "Ghi mục đích từ 5 đến 200 chữ, ví dụ: niêm yết ở nhà văn hóa thôn.";
            return html(HttpStatus.UNPROCESSABLE_CONTENT, templates.reviewExport(pages.page(query, problem)));
        }
        if (format.equals(CSV)) {
            exports.writeCsv(query, purpose, response);
        } else {
            exports.writeWorkbook(query, purpose, response);
        }
        return null;
    }
}
