package vn.amno.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.amno.audit.Entries;
import vn.amno.audit.Entry;
import vn.amno.audit.ObjectWords;
import vn.amno.web.Attachment;
import vn.amno.web.Csv;
import vn.amno.web.Formats;

/** The log as rows of text (RFC 4180). That it was taken out stands in the log. */
@Component
class LogExport {

    private static final int MOST = 20_000;
    private static final String[] HEADERS = {
        "Số", "Lúc", "Người làm", "Vai trò", "Địa chỉ máy", "Việc", "Loại", "Mã", "Địa bàn", "Lý do", "Chi tiết"
    };
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Entries entries;
    private final LogPages pages;

    LogExport(Entries entries, LogPages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    void write(LogForm form, HttpServletResponse response) throws IOException {
        var found = entries.export(pages.query(form), MOST, pages.filter(form));
        Attachment.begin(response, "nhat-ky.csv", Csv.TYPE);
        try (var csv = new Csv(response.getWriter())) {
            csv.row(HEADERS);
            for (var entry : found) {
                csv.row(cells(entry));
            }
            if (found.size() == MOST) {
                csv.row("Tệp chỉ có %s dòng mới nhất. Thu hẹp ngày để lấy phần còn lại."
                        .formatted(Formats.number(MOST)));
            }
        }
    }

    private String[] cells(Entry entry) {
        return new String[] {
            String.valueOf(entry.number()),
            MOMENT.format(entry.at()),
            entry.actor(),
            entry.role(),
            entry.address(),
            entry.action().vietnamese(),
            ObjectWords.type(entry.objectType()),
            entry.objectId(),
            pages.place(entry.areaKey()),
            entry.reason() == null ? "" : entry.reason(),
            ObjectWords.summary(entry)
        };
    }
}
