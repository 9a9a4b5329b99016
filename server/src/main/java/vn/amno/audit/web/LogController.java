package vn.amno.audit.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

@Controller
@RequestMapping("/audit")
@Needs(Right.READ_AUDIT)
class LogController {

    private final LogPages pages;
    private final LogExport export;
    private final Templates templates = new StaticTemplates();

    LogController(LogPages pages, LogExport export) {
        this.pages = pages;
        this.export = export;
    }

    @GetMapping
    View log(LogForm form) {
        return html(templates.auditLog(pages.page(form)));
    }

    @GetMapping("/export")
    void export(LogForm form, HttpServletResponse response) throws IOException {
        export.write(form, response);
    }
}
