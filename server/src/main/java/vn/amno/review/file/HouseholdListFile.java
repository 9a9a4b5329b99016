package vn.amno.review.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.rules.Known;
import vn.amno.rules.Verdict;
import vn.amno.web.Labels;

/** The lists of poor and near-poor households (danh sách hộ nghèo, hộ cận nghèo). */
final class HouseholdListFile {

    private static final List<String> LEADING = List.of(
            "STT",
            "Mã hộ",
            "Chủ hộ",
            "Thôn",
            "Xã",
            "Số nhân khẩu",
            "Thu nhập (đồng/ người/ tháng)",
            "Điểm B1",
            "Số chỉ số thiếu hụt");

    private static final int BEFORE_SUMS = 5;
    private static final int NARROW = 5;
    private static final float HEAD_HEIGHT = 130;

    private final ReviewOrder order;
    private final PaperFrame frame;

    HouseholdListFile(ReviewOrder order) {
        this.order = order;
        this.frame = new PaperFrame(order);
    }

    void write(Path file, Verdict verdict, List<Judged> households) throws IOException {
        var listed = ListOrder.sorted(households.stream().filter(household -> household.verdict() == verdict));
        var columns = LEADING.size() + order.standard().indicators().size() + 1;
        try (var paper = new Paper()) {
            var sheet = paper.sheet(Labels.name(verdict));
            sheet.widths(6, 14, 24, 16, 18, NARROW + 1, 13, NARROW + 1, NARROW + 1);
            sheet.widths(LEADING.size(), order.standard().indicators().size(), NARROW);
            sheet.widths(columns - 1, 1, 12);
            frame.open(sheet, columns, "DANH SÁCH " + Labels.name(verdict).toUpperCase(Locale.ROOT));
            head(sheet.headRow(HEAD_HEIGHT));
            for (var position = 0; position < listed.size(); position++) {
                row(sheet.row(), position + 1, listed.get(position));
            }
            total(sheet, listed);
            sheet.line(Look.PLAIN, 0, columns - 1, "x: thiếu hụt; ?: chưa rõ; để trống: không thiếu hụt.");
            frame.close(sheet, columns, null);
            paper.write(file);
        }
    }

    private void head(PaperRow row) {
        LEADING.subList(0, BEFORE_SUMS).forEach(title -> row.text(Look.HEAD, title));
        LEADING.subList(BEFORE_SUMS, LEADING.size()).forEach(title -> row.text(Look.HEAD_TURNED, title));
        order.standard().indicators().forEach(rule -> row.text(Look.HEAD_TURNED, rule.name()));
        row.text(Look.HEAD, "Năm trước");
    }

    private void row(PaperRow row, int number, Judged household) {
        var sheet = household.sheet();
        var assessment = household.assessment();
        row.number(number)
                .text(sheet.code())
                .text(sheet.head())
                .text(sheet.village())
                .text(household.commune().fullName())
                .number(members(household))
                .number(sheet.income())
                .number(sheet.points())
                .number(assessment.deprived());
        for (var rule : order.standard().indicators()) {
            row.text(Look.MARK, mark(assessment.indicators().of(rule.indicator())));
        }
        row.text(name(sheet.previous()));
    }

    private void total(PaperSheet sheet, List<Judged> listed) {
        var row = sheet.row().text(Look.TOTAL_TEXT, "Cộng: %d hộ".formatted(listed.size()));
        for (var column = 1; column < BEFORE_SUMS; column++) {
            row.text(Look.TOTAL_TEXT, "");
        }
        sheet.merge(0, BEFORE_SUMS - 1);
        var members = listed.stream()
                .mapToLong(household -> household.sheet().members().size())
                .sum();
        row.number(Look.TOTAL_NUMBER, members == 0 ? null : members)
                .text(Look.TOTAL_TEXT, "")
                .text(Look.TOTAL_TEXT, "")
                .number(
                        Look.TOTAL_NUMBER,
                        listed.stream()
                                .mapToLong(household -> household.assessment().deprived())
                                .sum());
        for (var rule : order.standard().indicators()) {
            var bit = rule.indicator().bit();
            row.number(
                    Look.TOTAL_NUMBER,
                    listed.stream()
                            .filter(household ->
                                    (household.assessment().indicators().deprived() & bit) != 0)
                            .count());
        }
        row.text(Look.TOTAL_TEXT, "");
    }

    /** Null where the workbook does not list the members. */
    private static @Nullable Integer members(Judged household) {
        var members = household.sheet().members().size();
        return members == 0 ? null : members;
    }

    private static String mark(Known deprived) {
        return switch (deprived) {
            case YES -> "x";
            case NO -> "";
            case UNKNOWN -> "?";
        };
    }

    private static String name(PreviousClass previous) {
        return switch (previous) {
            case NONE -> "";
            case POOR -> "Hộ nghèo";
            case NEAR_POOR -> "Hộ cận nghèo";
        };
    }
}
