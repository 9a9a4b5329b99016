package vn.amno.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.amno.access.OfficerList.Invited;
import vn.amno.access.SetUps;
import vn.amno.access.SiteAddress;
import vn.amno.web.Formats;

/** Sends the workbooks of officers. That of links is complete before its first byte leaves: they cannot be sent again. */
@Component
class LinkFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OfficerWorkbooks workbooks;
    private final SiteAddress site;
    private final Clock clock;

    LinkFiles(OfficerWorkbooks workbooks, SiteAddress site, Clock clock) {
        this.workbooks = workbooks;
        this.site = site;
        this.clock = clock;
    }

    void sendTemplate(HttpServletResponse response) throws IOException {
        attach("danh-sach-can-bo.xlsx", response);
        workbooks.writeTemplate(response.getOutputStream());
    }

    void send(List<Invited> invited, HttpServletResponse response) throws IOException {
        var until = Formats.moment(Instant.now(clock).plus(SetUps.INVITATION_LASTS));
        var content = new ByteArrayOutputStream();
        workbooks.writeLinks(invited, site.or(OwnAddress.site()) + SetUpController.ADDRESS, until, content);
        attach("lien-ket-dat-mat-khau.xlsx", response);
        content.writeTo(response.getOutputStream());
    }

    private static void attach(String name, HttpServletResponse response) {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
