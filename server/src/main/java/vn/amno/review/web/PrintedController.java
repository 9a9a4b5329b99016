package vn.amno.review.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.review.PrintedFigures;

@Controller
@Needs(Right.READ_FIGURES)
class PrintedController {

    private final Optional<PrintedFigures> figures;
    private final PrintedPages pages;
    private final Templates templates = new StaticTemplates();

    PrintedController(Optional<PrintedFigures> figures, PrintedPages pages) {
        this.figures = figures;
        this.pages = pages;
    }

    @GetMapping("/printed")
    View printed(@RequestParam(required = false) @Nullable Integer year) {
        var plan = figures.filter(known -> year == null || known.years().contains(year))
                .orElseThrow(() -> new ProblemException(PageProblem.NO_PRINTED_FIGURES, "year " + year));
        var shown = year == null ? plan.years().getLast() : year;
        return html(templates.reviewPrinted(pages.page(plan, shown)));
    }
}
