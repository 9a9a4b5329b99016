package vn.amno.privacy.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;
import vn.amno.privacy.Retention;

@Controller
@RequestMapping("/privacy/retention")
@Needs(Right.OPERATE)
class RetentionController {

    private final Retention retention;
    private final Templates templates = new StaticTemplates();

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    View show(@RequestParam(defaultValue = "false") boolean done) {
        return html(templates.privacyRetention(new RetentionPage(retention.dryRun(), done)));
    }

    @PostMapping
    View apply() {
        retention.apply();
        return new RedirectView("/privacy/retention?done=true");
    }
}
