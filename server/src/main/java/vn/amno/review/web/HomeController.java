package vn.amno.review.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;
import vn.amno.rules.Verdict;

@Controller
@Needs(Right.READ_FIGURES)
class HomeController {

    /** Value of {@code unit} that asks for the whole country. */
    static final String COUNTRY = "all";

    private final HomePages pages;
    private final Templates templates = new StaticTemplates();

    HomeController(HomePages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    View home(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "POOR") Verdict show) {
        if (pages.isEmpty()) {
            return html(templates.reviewEmpty());
        }
        var shownYear = year == null ? pages.newestYear() : year;
        return html(templates.reviewHome(pages.page(unitOf(unit, shownYear), shownYear, show)));
    }

    private @Nullable Integer unitOf(@Nullable String unit, int year) {
        if (unit == null || unit.isEmpty()) {
            return pages.smallestUnitOfAll(year);
        }
        if (unit.equals(COUNTRY)) {
            return null;
        }
        try {
            return Integer.valueOf(unit);
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "unit " + unit, e);
        }
    }
}
