package vn.amno.review.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

@Controller
@RequestMapping("/households")
@Needs(Right.READ_NAMES)
class HouseholdListController {

    private final HouseholdListPages lists;
    private final RosterPages rosters;
    private final HouseholdExports exports;
    private final Templates templates = new StaticTemplates();

    HouseholdListController(HouseholdListPages lists, RosterPages rosters, HouseholdExports exports) {
        this.lists = lists;
        this.rosters = rosters;
        this.exports = exports;
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
    void workbook(ListForm form, HttpServletResponse response) throws IOException {
        exports.writeWorkbook(form.query(lists.newestYear()), response);
    }

    @Needs(Right.EXPORT_NAMES)
    @GetMapping(path = "/export", params = "format=csv")
    void csv(ListForm form, HttpServletResponse response) throws IOException {
        exports.writeCsv(form.query(lists.newestYear()), response);
    }
}
