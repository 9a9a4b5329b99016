package vn.amno.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.Disclosures;
import vn.amno.household.Disclosures.Export;
import vn.amno.household.HouseholdProblem;
import vn.amno.household.Households;
import vn.amno.household.workbook.ReviewWorkbookTemplate;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.review.ListQuery;
import vn.amno.review.ListedHousehold;
import vn.amno.review.Reviews;
import vn.amno.rules.Indicator;
import vn.amno.rules.Known;
import vn.amno.web.Attachment;
import vn.amno.web.Csv;
import vn.amno.web.Formats;
import vn.amno.web.Labels;
import vn.amno.web.Shown;

/**
 * The household list as a file: the review workbook, which can be imported again if its citizen ids are whole, or CSV for other programs. Either says who took it out, when and what for, and
 * is recorded before its first byte leaves.
 */
@Component
class HouseholdExports {

    private static final int MOST = 300_000;
    private static final int AT_ONCE = 2_000;

    private final Reviews reviews;
    private final Households households;
    private final Disclosures disclosures;
    private final PlaceNames places;
    private final HouseholdFilters filters;
    private final Clock clock;

    HouseholdExports(
            Reviews reviews,
            Households households,
            Disclosures disclosures,
            PlaceNames places,
            HouseholdFilters filters,
            Clock clock) {
        this.reviews = reviews;
        this.households = households;
        this.disclosures = disclosures;
        this.places = places;
        this.filters = filters;
        this.clock = clock;
    }

    void writeWorkbook(ListQuery query, String purpose, HttpServletResponse response) throws IOException {
        if (!Shown.sees(Field.values())) {
            throw new ProblemException(HouseholdProblem.NOT_TO_BE_EXPORTED, "not every field is seen");
        }
        var name = "ra-soat-%d.xlsx".formatted(query.year());
        var ids = reviews.ids(query, MOST);
        disclosures.export(new Export(name, logged(query), ids.size(), purpose, areaKey(query)));
        Attachment.begin(response, name, Attachment.SPREADSHEET);
        households.export(query.year(), ids, stamp(query, ids.size(), purpose), response.getOutputStream());
    }

    void writeCsv(ListQuery query, String purpose, HttpServletResponse response) throws IOException {
        var name = "ra-soat-%d.csv".formatted(query.year());
        var rows = Math.min(MOST, reviews.count(query));
        disclosures.export(new Export(name, logged(query), rows, purpose, areaKey(query)));
        Attachment.begin(response, name, Csv.TYPE);
        var target = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        writeCsv(query, stamp(query, rows, purpose), target);
    }

    /** The review workbook without any household, to be filled in. */
    static void writeTemplate(HttpServletResponse response) throws IOException {
        Attachment.begin(response, "mau-ra-soat.xlsx", Attachment.SPREADSHEET);
        ReviewWorkbookTemplate.write(response.getOutputStream());
    }

    /** Who, when, what for, which: stands in the file. */
    private List<String> stamp(ListQuery query, long rows, String purpose) {
        var actor = Acting.current().actor();
        return List.of(
                "Xuất từ Ấm No",
                "Người xuất: " + (actor.role().isEmpty() ? actor.name() : actor.name() + ", " + actor.role()),
                "Lúc: " + Formats.moment(clock.instant()),
                "Mục đích: " + purpose.strip(),
                "Danh sách: rà soát %d; %s; %s hộ"
                        .formatted(query.year(), String.join("; ", filters.words(query)), Formats.number(rows)),
                "Tệp có dữ liệu cá nhân. Chỉ dùng cho mục đích trên, dùng xong thì xóa.");
    }

    /** A typed name is somebody's, so the log only says that there was one. */
    private String logged(ListQuery query) {
        var words = filters.words(query.without(ListQuery.Filter.TEXT));
        var typed = query.text().isEmpty() ? "" : "; có lọc theo tên, mã";
        return query.year() + "; " + String.join("; ", words) + typed;
    }

    private @Nullable Integer areaKey(ListQuery query) {
        var unit = query.unitId();
        return unit == null ? null : places.unit(unit).keyFrom();
    }

    private void writeCsv(ListQuery query, List<String> stamp, Writer target) throws IOException {
        try (var csv = new Csv(target)) {
            for (var line : stamp) {
                csv.row(line);
            }
            csv.row(Column.all().map(Column::header).toArray(String[]::new));
            for (var offset = 0; offset < MOST; offset += AT_ONCE) {
                var rows = reviews.list(query, offset, AT_ONCE);
                for (var household : rows) {
                    csv.row(Column.all().map(column -> cell(column, household)).toArray(String[]::new));
                }
                if (rows.size() < AT_ONCE) {
                    return;
                }
            }
        }
    }

    private String cell(Column column, ListedHousehold household) {
        return switch (column) {
            case CODE -> household.code();
            case HEAD -> household.head();
            case VILLAGE -> household.village();
            case COMMUNE -> places.name(household.communeId());
            case MEMBERS -> String.valueOf(household.members());
            case INCOME -> plain(household.income());
            case POINTS -> plain(household.points());
            case LACKING -> names(household, Known.YES);
            case UNKNOWN -> names(household, Known.UNKNOWN);
            case VERDICT -> Labels.name(household.verdict());
            case PREVIOUS -> Words.name(household.previous());
        };
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

    /** Columns of the CSV; those of a field that the role does not see are left out. */
    private enum Column {
        CODE("Mã hộ", null),
        HEAD("Chủ hộ", null),
        VILLAGE("Thôn", null),
        COMMUNE("Xã", null),
        MEMBERS("Nhân khẩu", null),
        INCOME("Thu nhập", Field.INCOME),
        POINTS("Điểm B1", Field.INCOME),
        LACKING("Thiếu hụt", Field.DEPRIVATION),
        UNKNOWN("Chưa rõ", Field.DEPRIVATION),
        VERDICT("Kết quả", null),
        PREVIOUS("Đầu năm", null);

        private final String header;
        private final @Nullable Field field;

        Column(String header, @Nullable Field field) {
            this.header = header;
            this.field = field;
        }

        static Stream<Column> all() {
            return Arrays.stream(values()).filter(column -> column.field == null || Shown.sees(column.field));
        }

        String header() {
            return header;
        }
    }
}
