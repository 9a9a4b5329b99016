package vn.amno.household.duplicate.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.amno.household.ImportId;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

/** What the preview of a workbook says about people who may be in it twice, or on record already. */
@Controller
@RequestMapping("/imports/{id}/duplicates")
@Needs(Right.IMPORT_SHEETS)
class FileDuplicateController {

    private final FilePages pages;
    private final Templates templates = new StaticTemplates();

    FileDuplicateController(FilePages pages) {
        this.pages = pages;
    }

    @GetMapping
    View page(@PathVariable UUID id) {
        return html(templates.duplicateFile(pages.page(new ImportId(id))));
    }

    /** The same as a part of the preview, which does not wait for it. */
    @GetMapping("/part")
    View part(@PathVariable UUID id) {
        return html(templates.duplicateFilePart(pages.page(new ImportId(id))));
    }
}
