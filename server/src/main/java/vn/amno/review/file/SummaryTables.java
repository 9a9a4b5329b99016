package vn.amno.review.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.rules.Standard;
import vn.amno.rules.Verdict;
import vn.amno.web.Labels;

/** The summary tables (bảng tổng hợp): by commune, by deprivation, against last year's list and against a second standard. */
final class SummaryTables {

    private static final Verdict[] VERDICTS = Verdict.values();
    private static final float HEAD_HEIGHT = 64;
    private static final int NAME = 30;
    private static final int FIGURE = 11;

    private final ReviewOrder order;
    private final Tally tally;
    private final PaperFrame frame;

    SummaryTables(ReviewOrder order, Tally tally) {
        this.order = order;
        this.tally = tally;
        this.frame = new PaperFrame(order);
    }

    void write(Path file) throws IOException {
        try (var paper = new Paper()) {
            communes(paper.sheet("Theo xã"));
            deprivations(paper.sheet("Chỉ số thiếu hụt"));
            lastYear(paper.sheet("So với năm trước"));
            var compare = order.compare();
            if (compare != null) {
                transitions(paper.sheet("So hai chuẩn"), compare);
            }
            paper.write(file);
        }
    }

    private void communes(PaperSheet sheet) {
        var columns = 3 + 2 * VERDICTS.length;
        sheet.widths(8, NAME);
        sheet.widths(2, columns - 2, FIGURE);
        frame.open(sheet, columns, "TỔNG HỢP KẾT QUẢ RÀ SOÁT THEO XÃ");
        var head = sheet.headRow(HEAD_HEIGHT)
                .text(Look.HEAD, "Mã xã")
                .text(Look.HEAD, "Xã")
                .text(Look.HEAD, "Số hộ");
        for (var verdict : VERDICTS) {
            head.text(Look.HEAD, Labels.name(verdict)).text(Look.HEAD, "Tỷ lệ");
        }
        for (var counted : tally.communes()) {
            var commune = counted.commune();
            var row = sheet.row().text(commune.code().value()).text(commune.fullName());
            shares(row.number(counted.counts().total()), counted.counts(), Look.NUMBER, Look.SHARE);
        }
        var total = sheet.row().text(Look.TOTAL_TEXT, "").text(Look.TOTAL_TEXT, "Cộng");
        shares(
                total.number(Look.TOTAL_NUMBER, tally.verdicts().total()),
                tally.verdicts(),
                Look.TOTAL_NUMBER,
                Look.TOTAL_SHARE);
        frame.close(sheet, columns, null);
    }

    private static void shares(PaperRow row, VerdictCounts counts, Look number, Look share) {
        for (var verdict : VERDICTS) {
            row.number(number, counts.of(verdict)).share(share, counts.of(verdict), counts.total());
        }
    }

    private void deprivations(PaperSheet sheet) {
        var columns = 8;
        sheet.widths(8, NAME + NAME);
        sheet.widths(2, columns - 2, FIGURE);
        frame.open(sheet, columns, "CHỈ SỐ THIẾU HỤT THEO KẾT QUẢ RÀ SOÁT");
        var head = sheet.headRow(HEAD_HEIGHT).text(Look.HEAD, "Mã").text(Look.HEAD, "Chỉ số");
        for (var group : List.of("Hộ nghèo", "Hộ cận nghèo", "Tất cả các hộ")) {
            head.text(Look.HEAD, group).text(Look.HEAD, "Tỷ lệ");
        }
        var all = tally.verdicts();
        for (var deprivation : tally.deprivations()) {
            var counts = deprivation.counts();
            sheet.row()
                    .text(deprivation.rule().code())
                    .text(deprivation.rule().name())
                    .number(counts.of(Verdict.POOR))
                    .share(Look.SHARE, counts.of(Verdict.POOR), all.of(Verdict.POOR))
                    .number(counts.of(Verdict.NEAR_POOR))
                    .share(Look.SHARE, counts.of(Verdict.NEAR_POOR), all.of(Verdict.NEAR_POOR))
                    .number(counts.total())
                    .share(Look.SHARE, counts.total(), all.total());
        }
        frame.close(sheet, columns, null);
    }

    private void lastYear(PaperSheet sheet) {
        var columns = matrixColumns(sheet);
        frame.open(sheet, columns, "BIẾN ĐỘNG SO VỚI DANH SÁCH NĂM TRƯỚC");
        head(sheet, "Danh sách năm trước");
        for (var previous : List.of(PreviousClass.POOR, PreviousClass.NEAR_POOR, PreviousClass.NONE)) {
            var row = sheet.row().text(name(previous));
            for (var verdict : VERDICTS) {
                row.number(tally.before(previous).of(verdict));
            }
            row.number(Look.TOTAL_NUMBER, tally.before(previous).total());
        }
        var total = sheet.row().text(Look.TOTAL_TEXT, "Cộng");
        for (var verdict : VERDICTS) {
            total.number(Look.TOTAL_NUMBER, tally.verdicts().of(verdict));
        }
        total.number(Look.TOTAL_NUMBER, tally.verdicts().total());
        frame.close(sheet, columns, null);
    }

    private void transitions(PaperSheet sheet, Standard compare) {
        var columns = matrixColumns(sheet);
        var transitions = tally.transitions();
        frame.open(sheet, columns, "HỘ ĐỔI KẾT QUẢ KHI ÁP DỤNG CHUẨN KHÁC");
        sheet.line(Look.PLAIN, 0, columns - 1, "Hàng: theo chuẩn nêu trên. Cột: " + PaperFrame.named(compare) + ".");
        head(sheet, "Từ / sang");
        for (var before : VERDICTS) {
            var row = sheet.row().text(Labels.name(before));
            for (var after : VERDICTS) {
                row.number(transitions.count(before, after));
            }
            row.number(Look.TOTAL_NUMBER, transitions.before(before));
        }
        var total = sheet.row().text(Look.TOTAL_TEXT, "Cộng");
        for (var after : VERDICTS) {
            total.number(Look.TOTAL_NUMBER, transitions.after(after));
        }
        total.number(Look.TOTAL_NUMBER, transitions.total());
        sheet.line(
                Look.PLAIN,
                0,
                columns - 1,
                "%d trên %d hộ đổi kết quả.".formatted(transitions.changed(), transitions.total()));
        frame.close(sheet, columns, compare);
    }

    private static int matrixColumns(PaperSheet sheet) {
        sheet.widths(NAME);
        sheet.widths(1, VERDICTS.length + 1, FIGURE);
        return VERDICTS.length + 2;
    }

    private static void head(PaperSheet sheet, String corner) {
        var head = sheet.headRow(HEAD_HEIGHT).text(Look.HEAD, corner);
        for (var verdict : VERDICTS) {
            head.text(Look.HEAD, Labels.name(verdict));
        }
        head.text(Look.HEAD, "Cộng");
    }

    private static String name(PreviousClass previous) {
        return switch (previous) {
            case POOR -> "Hộ nghèo";
            case NEAR_POOR -> "Hộ cận nghèo";
            case NONE -> "Không có trong danh sách";
        };
    }
}
