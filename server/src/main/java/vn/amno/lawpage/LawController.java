package vn.amno.lawpage;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.amno.kernel.Folding;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.law.LawBook;
import vn.amno.law.LawValue;
import vn.amno.web.Formats;

@Controller
@RequestMapping("/law")
@Needs(Right.SIGNED_IN)
class LawController {

    private final LawBook law;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    LawController(LawBook law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @GetMapping
    View values(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String q) {
        var day = on == null ? LocalDate.now(clock) : on;
        var inForce =
                law.values().stream().filter(value -> value.inForceOn(day)).toList();
        var found = inForce.stream().filter(value -> matches(value, q)).toList();
        var count = "%s trên %s giá trị có hiệu lực ngày %s"
                .formatted(Formats.number(found.size()), Formats.number(inForce.size()), Formats.date(day));
        return html(templates.lawValues(
                new LawPage(day, q.strip(), count, grouped(found), law.standards(), law.lists(), law.fingerprint())));
    }

    @GetMapping("/standards/{id}")
    View standard(@PathVariable String id) {
        return law.standard(id)
                .map(standard -> html(templates.lawStandard(new StandardPage(standard))))
                .orElseThrow(() -> new ProblemException(LawProblem.NO_SUCH_STANDARD, id));
    }

    @GetMapping("/lists/{id}")
    View list(@PathVariable String id) {
        return law.lists().stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .map(list -> html(templates.lawList(list)))
                .orElseThrow(() -> new ProblemException(LawProblem.NO_SUCH_LIST, id));
    }

    /** Every typed word occurs somewhere in the value, tone marks aside. */
    private static boolean matches(LawValue value, String typed) {
        var source = value.source();
        var text = Folding.fold(String.join(
                " ",
                value.key(),
                value.group(),
                value.name(),
                value.text() == null ? "" : value.text(),
                source == null ? "" : source.text(),
                value.note()));
        return List.of(Folding.fold(typed).split(" ")).stream().allMatch(text::contains);
    }

    private static List<LawPage.Group> grouped(List<LawValue> values) {
        var groups = new LinkedHashMap<String, List<LawValue>>();
        for (var value : values) {
            groups.computeIfAbsent(value.group(), _name -> new ArrayList<>()).add(value);
        }
        return groups.entrySet().stream()
                .map(group -> new LawPage.Group(group.getKey(), group.getValue()))
                .toList();
    }
}
