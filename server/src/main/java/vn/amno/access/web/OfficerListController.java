package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
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
import vn.amno.access.AssignmentWords;
import vn.amno.access.OfficerIntake;
import vn.amno.access.OfficerIntakes;
import vn.amno.access.OfficerList;
import vn.amno.access.OfficerLists;
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;
import vn.amno.web.Formats;
import vn.amno.workbook.Texts;
import vn.amno.workbook.WorkbookException;

/** Taking in the officers of a province from a workbook: upload, preview, one act. */
@Controller
@RequestMapping("/accounts/lists")
@Needs(Right.MANAGE_ACCOUNTS)
class OfficerListController {

    private static final int LONGEST_NAME = 120;
    private static final int SHOWN = 20;

    private final OfficerLists lists;
    private final OfficerIntakes intakes;
    private final AssignmentWords words;
    private final LinkFiles files;
    private final Templates templates = new StaticTemplates();

    OfficerListController(OfficerLists lists, OfficerIntakes intakes, AssignmentWords words, LinkFiles files) {
        this.lists = lists;
        this.intakes = intakes;
        this.words = words;
        this.files = files;
    }

    @GetMapping("/new")
    View form() {
        return html(templates.accessOfficerUpload(uploading("")));
    }

    @GetMapping("/template")
    void template(HttpServletResponse response) throws IOException {
        files.sendTemplate(response);
    }

    @PostMapping
    View upload(@RequestParam MultipartFile file) throws IOException {
        var copy = Files.createTempFile("amno-officers-", ".xlsx");
        try {
            file.transferTo(copy);
            return new RedirectView("/accounts/lists/" + lists.receive(copy, name(file)));
        } catch (WorkbookException e) {
            return html(HttpStatus.UNPROCESSABLE_CONTENT, templates.accessOfficerUpload(uploading(e.text())));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @GetMapping("/{id}")
    View preview(@PathVariable UUID id) {
        var list = lists.get(id);
        return html(templates.accessOfficerList(new OfficerListPage(
                id,
                list.fileName(),
                (int) list.lines().stream()
                        .map(OfficerList.Line::login)
                        .distinct()
                        .count(),
                list.lines().stream().map(this::line).toList(),
                list.refusals())));
    }

    /** Not redirected: the links are known at this moment only. */
    @FreshFactor
    @PostMapping("/{id}/accept")
    void accept(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        files.send(lists.accept(id), response);
    }

    @PostMapping("/{id}/cancel")
    View cancel(@PathVariable UUID id) {
        lists.cancel(id);
        return new RedirectView("/accounts/lists/new");
    }

    private OfficerUploadPage uploading(String problem) {
        return new OfficerUploadPage(
                problem,
                intakes.list(SHOWN).stream().map(OfficerListController::line).toList());
    }

    private static OfficerUploadPage.Line line(OfficerIntake intake) {
        return new OfficerUploadPage.Line(
                intake.fileName(),
                Formats.moment(intake.at()),
                intake.by(),
                intake.invited(),
                intake.waiting(),
                "/accounts/lists/taken-in/%s/links".formatted(intake.id()));
    }

    private OfficerListPage.Line line(OfficerList.Line line) {
        return new OfficerListPage.Line(
                line.row(),
                line.name(),
                line.login(),
                line.known(),
                words.role(line.terms()),
                words.path(line.terms().unit()),
                AssignmentWords.days(line.terms()));
    }

    private static String name(MultipartFile file) {
        var name = Texts.clean(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        return name.isEmpty() ? "khong-ten.xlsx" : Texts.shorten(name, LONGEST_NAME);
    }
}
