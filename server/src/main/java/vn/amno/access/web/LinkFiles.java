package vn.amno.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.amno.access.OfficerList.Invited;
import vn.amno.access.SetUps;
import vn.amno.access.SiteAddress;
import vn.amno.web.Attachment;
import vn.amno.web.Formats;

/** Sends the workbooks of officers. That of links is complete before its first byte leaves: they cannot be sent again. */
@Component
class LinkFiles {

    private final OfficerWorkbooks workbooks;
    private final SiteAddress site;
    private final Clock clock;

    LinkFiles(OfficerWorkbooks workbooks, SiteAddress site, Clock clock) {
        this.workbooks = workbooks;
        this.site = site;
        this.clock = clock;
    }

    void sendTemplate(HttpServletResponse response) throws IOException {
        Attachment.begin(response, "danh-sach-can-bo.xlsx", Attachment.SPREADSHEET);
        workbooks.writeTemplate(response.getOutputStream());
    }

    void send(List<Invited> invited, HttpServletResponse response) throws IOException {
        var until = Formats.moment(Instant.now(clock).plus(SetUps.INVITATION_LASTS));
        var content = new ByteArrayOutputStream();
        workbooks.writeLinks(invited, site.or(OwnAddress.site()) + SetUpController.ADDRESS, until, content);
        Attachment.begin(response, "lien-ket-dat-mat-khau.xlsx", Attachment.SPREADSHEET);
        content.writeTo(response.getOutputStream());
    }
}
