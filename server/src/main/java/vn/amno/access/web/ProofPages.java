package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.amno.access.SecondSteps;
import vn.amno.access.SecondSteps.Standing;
import vn.amno.access.Session;
import vn.amno.access.factor.Factors;
import vn.amno.access.web.ProofPage.Wanted;
import vn.amno.access.web.ProofPage.Ways;

/** Pages that ask who somebody is once more. */
@Component
class ProofPages {

    static final String WRONG_PASSWORD = "Mật khẩu không đúng. Xem phím Caps Lock và bộ gõ tiếng Việt rồi gõ lại.";
    static final String WRONG_CODE =
            "Chưa nhận ra anh, chị. Mã không đúng hoặc đã dùng rồi: đợi ứng dụng hiện mã mới, xem điện thoại có đúng giờ không, rồi gõ lại.";

    private final SecondSteps steps;
    private final Factors factors;
    private final Templates templates = new StaticTemplates();

    ProofPages(SecondSteps steps, Factors factors) {
        this.steps = steps;
        this.factors = factors;
    }

    View ask(HttpStatus status, Session session, String problem, Wanted wanted) {
        var owned = factors.of(session.account().id());
        var ways = new Ways(
                owned.any() && (owned.totpSince() != null || owned.recoveryCodes() > 0),
                !owned.passkeys().isEmpty(),
                !owned.any());
        var signingIn = steps.standing(session) == Standing.TO_SHOW;
        return html(status, templates.accessProof(new ProofPage(signingIn, ways, problem, wanted)));
    }

    View proceed(Wanted wanted) {
        if (!HeldForm.isOne(wanted.form()) || OwnAddress.own(wanted.next()).isEmpty()) {
            return OwnAddress.to(wanted.next());
        }
        return html(templates.accessContinue(
                new ContinuePage(OwnAddress.own(wanted.next()), HeldForm.fields(wanted.form()))));
    }
}
