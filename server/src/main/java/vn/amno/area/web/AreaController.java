package vn.amno.area.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

@Controller
@RequestMapping("/areas")
@Needs(Right.SIGNED_IN)
class AreaController {

    private static final int LIMIT = 50;
    /** Longer than any name with all units above it; the rest is not read. */
    private static final int LONGEST = 120;

    private final Areas areas;
    private final UnitPages pages;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    AreaController(Areas areas, Clock clock) {
        this.areas = areas;
        this.pages = new UnitPages(areas);
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String on) {
        var typed = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        var asked = AskedDay.of(on, LocalDate.now(clock));
        var found = typed.isEmpty() ? areas.provinces(asked.day()) : areas.search(typed, asked.day(), LIMIT + 1);
        var shown = typed.isEmpty() ? found : found.stream().limit(LIMIT).toList();
        var page = new AreaListPage(typed, asked, lines(shown, asked), found.size() > shown.size());
        return html(templates.areaList(page));
    }

    @GetMapping("/{id}")
    View unit(@PathVariable int id, @RequestParam(defaultValue = "") String on) {
        var asked = AskedDay.of(on, LocalDate.now(clock));
        return html(templates.areaUnit(pages.page(areas.get(id), asked)));
    }

    private List<UnitLine> lines(List<Unit> units, AskedDay asked) {
        return units.stream().map(unit -> UnitLine.of(areas, unit, asked.day())).toList();
    }
}
