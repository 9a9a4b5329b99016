package vn.amno.access.web;

import static vn.amno.web.Html.html;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;
import vn.amno.access.Accounts;
import vn.amno.access.AssignmentWords;
import vn.amno.access.OfficerList;
import vn.amno.access.OfficerLists;
import vn.amno.access.SetUps;
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

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_NAME = 120;

    private final OfficerLists lists;
    private final Accounts accounts;
    private final AssignmentWords words;
    private final OfficerWorkbooks workbooks;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    OfficerListController(
            OfficerLists lists, Accounts accounts, AssignmentWords words, OfficerWorkbooks workbooks, Clock clock) {
        this.lists = lists;
        this.accounts = accounts;
        this.words = words;
        this.workbooks = workbooks;
        this.clock = clock;
    }

    @GetMapping("/new")
    View form() {
        return html(templates.accessOfficerUpload(new OfficerUploadPage("")));
    }

    @GetMapping("/template")
    void template(HttpServletResponse response) throws IOException {
        attach("danh-sach-can-bo.xlsx", response);
        workbooks.writeTemplate(response.getOutputStream());
    }

    @PostMapping
    View upload(@RequestParam MultipartFile file) throws IOException {
        var copy = Files.createTempFile("amno-officers-", ".xlsx");
        try {
            file.transferTo(copy);
            return new RedirectView("/accounts/lists/" + lists.receive(copy, name(file)));
        } catch (WorkbookException e) {
            return html(
                    HttpStatus.UNPROCESSABLE_CONTENT, templates.accessOfficerUpload(new OfficerUploadPage(e.text())));
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

    /** Not redirected: the links are known at this moment only. The file is complete before its first byte leaves. */
    @FreshFactor
    @PostMapping("/{id}/accept")
    void accept(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var base = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/set-up/")
                .toUriString();
        var invited = lists.accept(id);
        var until = Formats.moment(Instant.now(clock).plus(SetUps.INVITATION_LASTS));
        var content = new ByteArrayOutputStream();
        workbooks.writeLinks(invited, base, until, content);
        attach("lien-ket-dat-mat-khau.xlsx", response);
        content.writeTo(response.getOutputStream());
    }

    @PostMapping("/{id}/cancel")
    View cancel(@PathVariable UUID id) {
        lists.cancel(id);
        return new RedirectView("/accounts/lists/new");
    }

    private OfficerListPage.Line line(OfficerList.Line line) {
        return new OfficerListPage.Line(
                line.row(),
                line.name(),
                line.login(),
                accounts.findByLogin(line.login()).isPresent(),
                words.role(line.terms()),
                words.path(line.terms().unit()),
                AssignmentWords.days(line.terms()));
    }

    private static String name(MultipartFile file) {
        var name = Texts.clean(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        return name.isEmpty() ? "khong-ten.xlsx" : Texts.shorten(name, LONGEST_NAME);
    }

    private static void attach(String name, HttpServletResponse response) {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
