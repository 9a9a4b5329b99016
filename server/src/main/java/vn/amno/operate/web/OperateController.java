package vn.amno.operate.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

@Controller
class OperateController {

    private final OperatePages pages;
    private final Templates templates = new StaticTemplates();

    OperateController(OperatePages pages) {
        this.pages = pages;
    }

    @Needs(Right.OPERATE)
    @GetMapping("/operate")
    View state() {
        return html(templates.operateState(pages.page()));
    }
}
