package vn.amno.review.file;

import org.jspecify.annotations.Nullable;
import vn.amno.rules.Standard;
import vn.amno.web.Formats;

/** What stands above and below every table of a review: office, title, standard and day; doubts about the law, signatures. */
record PaperFrame(ReviewOrder order) {

    void open(PaperSheet sheet, int columns, String title) {
        sheet.halves(Look.BOLD_CENTRED, columns, "ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        sheet.halves(Look.BOLD_CENTRED, columns, "………………………", "Độc lập – Tự do – Hạnh phúc");
        sheet.row();
        sheet.line(Look.TITLE, 0, columns - 1, title);
        sheet.line(Look.CENTRED, 0, columns - 1, named(order.standard()));
        sheet.line(Look.CENTRED, 0, columns - 1, "Ngày rà soát: " + Formats.date(order.date()));
        sheet.row();
    }

    /** @param compare further standard that the table rests on */
    void close(PaperSheet sheet, int columns, @Nullable Standard compare) {
        doubts(sheet, columns, order.standard());
        if (compare != null) {
            doubts(sheet, columns, compare);
        }
        sheet.row();
        sheet.halves(Look.CENTRED, columns, "", "…………, ngày …… tháng …… năm ………");
        sheet.halves(Look.BOLD_CENTRED, columns, "NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN");
        sheet.halves(Look.CENTRED, columns, "(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên, đóng dấu)");
    }

    /** With an asterisk where the foot of the paper has something to say. */
    static String named(Standard standard) {
        return standard.name() + (Doubts.sentence(standard).isEmpty() && standard.complete() ? "" : "*");
    }

    private static void doubts(PaperSheet sheet, int columns, Standard standard) {
        var doubts = Doubts.sentence(standard);
        if (!doubts.isEmpty()) {
            sheet.line(Look.PLAIN, 0, columns - 1, "* %s (%s).".formatted(doubts, standard.id()));
        }
        if (!standard.complete()) {
            sheet.line(Look.PLAIN, 0, columns - 1, "* Văn bản của chuẩn %s chưa thu thập đủ.".formatted(standard.id()));
        }
    }
}
