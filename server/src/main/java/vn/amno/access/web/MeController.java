package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.Sessions;
import vn.amno.access.Sessions.Ending;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

/** What a person sees and does of the own account. Everything is about whoever asks, never about an id in the address. */
@Controller
@RequestMapping("/me")
@Needs(Right.SIGNED_IN)
class MeController {

    private final MePages pages;
    private final Sessions sessions;
    private final Templates templates = new StaticTemplates();

    MeController(MePages pages, Sessions sessions) {
        this.pages = pages;
        this.sessions = sessions;
    }

    @GetMapping
    View me() {
        return html(templates.accessMe(pages.page(SessionAuthentication.get())));
    }

    @PostMapping("/acting")
    View act(@RequestParam UUID assignment, HttpServletResponse response) {
        SessionCookie.put(response, sessions.act(SessionAuthentication.get(), assignment));
        return new RedirectView("/start");
    }

    @FreshFactor
    @PostMapping("/sessions/{id}/end")
    View end(@PathVariable UUID id) {
        sessions.end(SessionAuthentication.get().account().id(), id, Ending.OWNER);
        return new RedirectView("/me");
    }
}
