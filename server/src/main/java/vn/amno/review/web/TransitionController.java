package vn.amno.review.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;
import vn.amno.review.Reviews.Change;
import vn.amno.rules.Verdict;

@Controller
@RequestMapping("/transitions")
@Needs(Right.READ_FIGURES)
class TransitionController {

    private final TransitionPages pages;
    private final Templates templates = new StaticTemplates();

    TransitionController(TransitionPages pages) {
        this.pages = pages;
    }

    @GetMapping
    View matrix(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer unit,
            @RequestParam(required = false) @Nullable String standard) {
        var shown = year == null ? pages.newestYear() : year;
        var second = standard == null ? pages.nextStandard(shown) : standard;
        return html(templates.reviewTransitions(pages.page(unit, shown, second)));
    }

    @Needs(Right.READ_NAMES)
    @GetMapping("/households")
    View households(
            @RequestParam(required = false) @Nullable Integer unit,
            @RequestParam int year,
            @RequestParam String standard,
            @RequestParam Verdict before,
            @RequestParam Verdict after) {
        var change = new Change(unit, year, standard, before, after);
        return html(templates.reviewTransitionHouseholds(pages.households(change)));
    }

    static String address(@Nullable Integer unit, int year) {
        return "/transitions?year=" + year + "&unit=" + (unit == null ? "" : unit);
    }

    static String address(Change change) {
        return "/transitions/households?year=%d&unit=%s&standard=%s&before=%s&after=%s"
                .formatted(
                        change.year(),
                        change.unitId() == null ? "" : change.unitId(),
                        change.standardId(),
                        change.before(),
                        change.after());
    }
}
