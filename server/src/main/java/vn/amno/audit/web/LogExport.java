package vn.amno.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.amno.audit.Entries;
import vn.amno.audit.Entry;
import vn.amno.audit.ObjectWords;
import vn.amno.web.Formats;
import vn.amno.web.Formulas;

/** The log as rows of text (RFC 4180). That it was taken out stands in the log. */
@Component
class LogExport {

    private static final int MOST = 20_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
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
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("nhat-ky.csv").build().toString());
        var target = response.getWriter();
        target.write(BYTE_ORDER_MARK);
        row(
                target,
                "Số",
                "Lúc",
                "Người làm",
                "Vai trò",
                "Địa chỉ máy",
                "Việc",
                "Loại",
                "Mã",
                "Địa bàn",
                "Lý do",
                "Chi tiết");
        for (var entry : found) {
            write(target, entry);
        }
        if (found.size() == MOST) {
            row(
                    target,
                    "Tệp chỉ có %s dòng mới nhất. Thu hẹp ngày để lấy phần còn lại.".formatted(Formats.number(MOST)));
        }
    }

    private void write(Writer target, Entry entry) throws IOException {
        row(
                target,
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
                ObjectWords.summary(entry));
    }

    private static void row(Writer target, String... cells) throws IOException {
        target.write(Arrays.stream(cells)
                .map(cell -> '"' + (Formulas.looksLikeOne(cell) ? "'" + cell : cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n")));
    }
}
