package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.AccessProblem;
import vn.amno.access.Factor;
import vn.amno.access.SecondSteps;
import vn.amno.access.SignIns.Accepted;
import vn.amno.access.SiteAddress;
import vn.amno.access.provider.ProviderSignIns;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;

/** Doors of others: signing in there, and linking what one is called there with the own account. */
@Controller
class ProviderController {

    private static final String BACK = "/sign-in/provider/{id}/back";

    private final ProviderSignIns providers;
    private final SecondSteps steps;
    private final SiteAddress site;
    private final Templates templates = new StaticTemplates();

    ProviderController(ProviderSignIns providers, SecondSteps steps, SiteAddress site) {
        this.providers = providers;
        this.steps = steps;
        this.site = site;
    }

    @Needs(Right.ANYONE)
    @PostMapping("/sign-in/provider/{id}")
    View signIn(@PathVariable String id, HttpServletRequest request) {
        return leave(id, null, request);
    }

    @FreshFactor
    @Needs(Right.SIGNED_IN)
    @PostMapping("/me/factors/providers/{id}")
    View link(@PathVariable String id, HttpServletRequest request) {
        return leave(id, account(), request);
    }

    @FreshFactor
    @Needs(Right.SIGNED_IN)
    @PostMapping("/me/factors/providers/unlink")
    View unlink(@RequestParam String issuer, @RequestParam String subject) {
        providers.unlink(account(), issuer, subject);
        return new RedirectView(FactorController.ADDRESS);
    }

    /** Where the provider sends the browser back. The state in its address is good once and for this browser only, so that looking again changes nothing. */
    @Needs(Right.ANYONE)
    @GetMapping(BACK)
    View back(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        var answer = URI.create(comeBack(id) + "?" + request.getQueryString());
        var browser = SessionCookie.find(request).orElse("");
        return switch (providers.finish(id, answer, browser, comeBack(id))) {
            case ProviderSignIns.Known known -> {
                if (steps.signIn(known.account(), factor(known), Devices.of(request)) instanceof Accepted accepted) {
                    Renewal.put(request, response, accepted.token());
                    yield new RedirectView(OwnAddress.START);
                }
                throw new ProblemException(AccessProblem.PROVIDER_UNKNOWN, "account is disabled");
            }
            case ProviderSignIns.NowLinked _ -> new RedirectView(FactorController.ADDRESS);
            case ProviderSignIns.Unknown _ -> throw new ProblemException(AccessProblem.PROVIDER_UNKNOWN, id);
            case ProviderSignIns.Refused _ -> throw new ProblemException(AccessProblem.PROVIDER_REFUSED, id);
        };
    }

    private View leave(String id, @Nullable UUID account, HttpServletRequest request) {
        var browser = SessionCookie.find(request).orElse("");
        var label = providers.providers().stream()
                .filter(provider -> provider.id().equals(id))
                .map(ProviderSignIns.Provider::label)
                .findFirst();
        return label.flatMap(name -> providers
                        .begin(id, account, browser, comeBack(id))
                        .map(address -> html(templates.accessLeave(new LeavePage(name, address.toString())))))
                .orElseThrow(() -> new ProblemException(AccessProblem.PROVIDER_SILENT, id));
    }

    private static Factor factor(ProviderSignIns.Known known) {
        return known.strong() ? Factor.STRONG_PROVIDER : Factor.PROVIDER;
    }

    private URI comeBack(String id) {
        return URI.create(site.or(OwnAddress.site()) + BACK.replace("{id}", id));
    }

    private static UUID account() {
        return SessionAuthentication.get().account().id();
    }
}
