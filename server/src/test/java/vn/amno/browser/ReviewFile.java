package vn.amno.browser;

import static vn.amno.household.workbook.HandmadeWorkbook.HOUSEHOLD_HEADER;
import static vn.amno.household.workbook.HandmadeWorkbook.MEMBER_HEADER;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.HandmadeWorkbook;

/**
 * A review of xã Liên Chung in 2022 as an officer might hand it in: six households that are taken, three sheets with a fault each. Everybody
 * in it is invented.
 */
final class ReviewFile {

    static final String REVIEW_DATE = "2022-12-14";

    private static final String LIEN_CHUNG = "07357";

    private ReviewFile() {}

    static Path write(Path folder) {
        return new HandmadeWorkbook()
                .households(
                        row(
                                "0147",
                                "Thôn Thượng",
                                "Nguyễn Thị Thắm",
                                1_320_000,
                                "Việc làm",
                                "x",
                                "Dinh dưỡng",
                                "?",
                                "Bảo hiểm y tế",
                                "x",
                                "Nhà tiêu hợp vệ sinh",
                                "x"),
                        row("0122", "Thôn Đoài", "Nguyễn Văn Toản", 1_450_000, "Nguồn nước sinh hoạt", "x"),
                        row("0133", "Thôn Đoài", "Lê Văn Điền", 1_760_000, "Phân loại năm trước", "hộ cận nghèo"),
                        row("0143", "Thôn Hạ", "Ngô Thị Bưởi", 2_480_000),
                        row("0134", "Thôn Hạ", "Nguyễn Đức Ninh", "", "Phân loại năm trước", "hộ nghèo"),
                        row("0150", "Thôn Hạ", "=HYPERLINK(\"http://evil.example\")", 1_499_999),
                        row("0014", "Thôn Hạ", "Giáp Văn Sự", "1,5tr"),
                        row("0037", "Thôn Hạ", "Trần Văn Hợi", 1_000_000, "Mã xã", "99999"),
                        row("0058", "Thôn Hạ", "Nguyễn Thị Lành", 1_000_000, "Khu vực", "miền núi"))
                .members(
                        member("Nguyễn Thị Thắm", "Chủ hộ", "Nữ", "08/03/1978", "099178000412"),
                        member("Nguyễn Văn Đạt", "Con", "Nam", "19/10/2003", "099203000385"))
                .write(folder.resolve("ra-soat-lien-chung-2022.xlsx"));
    }

    private static @Nullable Object[] row(String code, String village, String head, Object income, Object... more) {
        var values = new Object[10 + more.length];
        var fixed = new Object[] {
            "Mã hộ",
            LIEN_CHUNG + "-" + code,
            "Mã xã",
            LIEN_CHUNG,
            "Thôn",
            village,
            "Chủ hộ",
            head,
            "Thu nhập bình quân",
            income
        };
        System.arraycopy(fixed, 0, values, 0, fixed.length);
        System.arraycopy(more, 0, values, fixed.length, more.length);
        return HandmadeWorkbook.row(HOUSEHOLD_HEADER, values);
    }

    private static @Nullable Object[] member(String name, String relation, String sex, String birth, String citizenId) {
        return HandmadeWorkbook.row(
                MEMBER_HEADER,
                "Mã hộ",
                LIEN_CHUNG + "-0147",
                "Họ tên",
                name,
                "Quan hệ",
                relation,
                "Giới tính",
                sex,
                "Ngày sinh",
                birth,
                "Số định danh",
                citizenId,
                "Dân tộc",
                "Kinh",
                "Bảo hiểm y tế",
                relation.equals("Chủ hộ") ? "x" : "không");
    }
}
