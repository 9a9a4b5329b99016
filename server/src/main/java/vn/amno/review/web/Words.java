package vn.amno.review.web;

import java.util.Locale;
import vn.amno.household.ImportRun;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.review.ListQuery;

/** What people read for the constants of the registry and the review. */
public final class Words {

    private Words() {}

    public static String name(PreviousClass previous) {
        return switch (previous) {
            case NONE -> "ngoài danh sách";
            case POOR -> "Hộ nghèo";
            case NEAR_POOR -> "Hộ cận nghèo";
        };
    }

    public static String name(ImportRun.State state) {
        return switch (state) {
            case RECEIVED -> "Chờ đọc";
            case CHECKING -> "Đang kiểm tra";
            case CHECKED -> "Chờ anh, chị xem";
            case WRITING -> "Đang ghi";
            case DONE -> "Đã ghi vào sổ";
            case FAILED -> "Không nhận tệp";
            case CANCELLED -> "Đã hủy";
        };
    }

    /** Last part of the class {@code an-state--}. */
    public static String style(ImportRun.State state) {
        return switch (state) {
            case RECEIVED, CHECKING, WRITING, CANCELLED -> "wait";
            case CHECKED -> "warn";
            case DONE -> "ok";
            case FAILED -> "stop";
        };
    }

    public static String icon(ImportRun.State state) {
        return switch (state) {
            case RECEIVED, CHECKING, WRITING -> "clock";
            case CHECKED -> "warn";
            case DONE -> "ok";
            case FAILED -> "stop";
            case CANCELLED -> "x";
        };
    }

    public static String name(ListQuery.Sort sort) {
        return switch (sort) {
            case CODE -> "Mã hộ";
            case NAME -> "Chủ hộ";
            case MEMBERS -> "Nhân khẩu";
            case INCOME -> "Thu nhập (đồng/người/tháng)";
            case POINTS -> "Điểm B1";
            case DEPRIVED -> "Số chỉ số thiếu hụt";
        };
    }

    /** Column of a list when it stands inside a sentence. */
    public static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
