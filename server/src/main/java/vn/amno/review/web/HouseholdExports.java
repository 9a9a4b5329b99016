package vn.amno.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.amno.household.Households;
import vn.amno.household.workbook.ReviewWorkbookTemplate;
import vn.amno.review.ListQuery;
import vn.amno.review.ListedHousehold;
import vn.amno.review.Reviews;
import vn.amno.rules.Indicator;
import vn.amno.rules.Known;
import vn.amno.web.Labels;

/** The household list as a file: the review workbook, which can be imported again, or CSV for other programs. */
@Component
class HouseholdExports {

    private static final int MOST = 300_000;
    private static final int AT_ONCE = 2_000;
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Reviews reviews;
    private final Households households;
    private final PlaceNames places;
    private final ExportLog log;

    HouseholdExports(Reviews reviews, Households households, PlaceNames places, ExportLog log) {
        this.reviews = reviews;
        this.households = households;
        this.places = places;
        this.log = log;
    }

    void writeWorkbook(ListQuery query, HttpServletResponse response) throws IOException {
        var ids = reviews.ids(query, MOST);
        log.exported(query, "xlsx", ids.size());
        attach("ra-soat-%d.xlsx".formatted(query.year()), SPREADSHEET, response);
        households.export(query.year(), ids, response.getOutputStream());
    }

    void writeCsv(ListQuery query, HttpServletResponse response) throws IOException {
        log.exported(query, "csv", Math.min(MOST, reviews.count(query)));
        attach("ra-soat-%d.csv".formatted(query.year()), Csv.TYPE, response);
        writeCsv(query, new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** The review workbook without any household, to be filled in. */
    static void writeTemplate(HttpServletResponse response) throws IOException {
        attach("mau-ra-soat.xlsx", SPREADSHEET, response);
        ReviewWorkbookTemplate.write(response.getOutputStream());
    }

    static void attach(String name, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    private void writeCsv(ListQuery query, Writer target) throws IOException {
        try (var csv = new Csv(target)) {
            csv.row(
                    "Mã hộ",
                    "Chủ hộ",
                    "Thôn",
                    "Xã",
                    "Nhân khẩu",
                    "Thu nhập",
                    "Điểm B1",
                    "Thiếu hụt",
                    "Chưa rõ",
                    "Kết quả",
                    "Đầu năm");
            for (var offset = 0; offset < MOST; offset += AT_ONCE) {
                var rows = reviews.list(query, offset, AT_ONCE);
                for (var household : rows) {
                    write(household, csv);
                }
                if (rows.size() < AT_ONCE) {
                    return;
                }
            }
        }
    }

    private void write(ListedHousehold household, Csv csv) throws IOException {
        csv.row(
                household.code(),
                household.head(),
                household.village(),
                places.name(household.communeId()),
                String.valueOf(household.members()),
                plain(household.income()),
                plain(household.points()),
                names(household, Known.YES),
                names(household, Known.UNKNOWN),
                Labels.name(household.verdict()),
                Words.name(household.previous()));
    }

    private static String plain(@Nullable Number value) {
        return value == null ? "" : value.toString();
    }

    private static String names(ListedHousehold household, Known answer) {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> household.indicators().of(indicator) == answer)
                .map(Labels::name)
                .collect(Collectors.joining("; "));
    }
}
