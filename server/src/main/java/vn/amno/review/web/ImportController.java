package vn.amno.review.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.household.ImportId;
import vn.amno.household.Imports;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;
import vn.amno.web.Attachment;
import vn.amno.web.Csv;

@Controller
@RequestMapping("/imports")
@Needs(Right.IMPORT_SHEETS)
class ImportController {

    private static final int LISTED = 20;
    private static final int REFUSALS_AT_ONCE = 1_000;

    private final Imports imports;
    private final ImportPages pages;
    private final PlaceNames places;
    private final Templates templates = new StaticTemplates();

    ImportController(Imports imports, ImportPages pages, PlaceNames places) {
        this.imports = imports;
        this.pages = pages;
        this.places = places;
    }

    @GetMapping
    View list() {
        return form(HttpStatus.OK, "", places.today());
    }

    @PostMapping
    View receive(
            @RequestParam MultipartFile file,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate reviewDate)
            throws IOException {
        var problem = UploadCheck.problem(file, reviewDate, places.today());
        if (reviewDate == null || !problem.isEmpty()) {
            var suggested = reviewDate == null ? places.today() : reviewDate;
            return form(HttpStatus.UNPROCESSABLE_CONTENT, problem, suggested);
        }
        try (var content = file.getInputStream()) {
            return to(imports.receive(UploadCheck.name(file), content, reviewDate));
        }
    }

    @GetMapping("/template")
    void template(HttpServletResponse response) throws IOException {
        HouseholdExports.writeTemplate(response);
    }

    @GetMapping("/{id}")
    View show(
            @PathVariable UUID id,
            @RequestParam(required = false) ImportPage.@Nullable Group show,
            @RequestParam(defaultValue = "1") int page) {
        return html(templates.reviewImport(pages.page(new ImportId(id), show, page)));
    }

    /** The part of the page that changes while there is work; the whole page again when it is done. */
    @GetMapping("/{id}/progress")
    View progress(@PathVariable UUID id, HttpServletResponse response) {
        var page = pages.page(new ImportId(id), null, 1);
        if (!page.working()) {
            response.setHeader("HX-Refresh", "true");
        }
        return html(templates.reviewProgress(page));
    }

    /** Whether there is such an import is asked before the file begins: an answer cannot turn into a page half-way. */
    @GetMapping("/{id}/refusals.csv")
    void refusals(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        imports.get(new ImportId(id));
        Attachment.begin(response, "dong-bi-tu-choi.csv", Csv.TYPE);
        try (var csv = new Csv(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            csv.row("Trang", "Dòng", "Cột", "Ô", "Trong tệp ghi", "Vì sao không nhận, sửa thế nào");
            for (var offset = 0; ; offset += REFUSALS_AT_ONCE) {
                var refusals = pages.refusals(new ImportId(id), offset, REFUSALS_AT_ONCE);
                for (var refusal : refusals) {
                    csv.row(
                            refusal.sheet(),
                            String.valueOf(refusal.row()),
                            refusal.column(),
                            refusal.cell(),
                            refusal.value(),
                            refusal.problem());
                }
                if (refusals.size() < REFUSALS_AT_ONCE) {
                    return;
                }
            }
        }
    }

    @PostMapping("/{id}/accept")
    View accept(@PathVariable UUID id) {
        imports.accept(new ImportId(id));
        return to(new ImportId(id));
    }

    @PostMapping("/{id}/cancel")
    View cancel(@PathVariable UUID id) {
        imports.cancel(new ImportId(id));
        return to(new ImportId(id));
    }

    private View form(HttpStatus status, String problem, LocalDate reviewDate) {
        return html(status, templates.reviewImports(new ImportListPage(problem, reviewDate, imports.list(LISTED))));
    }

    private static View to(ImportId id) {
        return new RedirectView("/imports/" + id.value());
    }
}
