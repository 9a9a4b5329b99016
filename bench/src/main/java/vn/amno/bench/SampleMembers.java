package vn.amno.bench;

import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Sheet;

/** The sheet of members of a made-up review workbook: families of one to seven, about 3.25 people each, as full as an office fills it. */
final class SampleMembers {

    private static final List<String> HEADER = List.of(
            "Mã hộ",
            "Họ tên",
            "Quan hệ",
            "Giới tính",
            "Ngày sinh",
            "Số định danh",
            "Dân tộc",
            "Đang học",
            "Trình độ",
            "Bảo hiểm y tế",
            "Việc làm",
            "Hợp đồng",
            "Khuyết tật",
            "Trợ cấp xã hội",
            "Người có công",
            "Suy dinh dưỡng");
    private static final List<String> FAMILY_NAMES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Giáp", "Thân");
    private static final List<String> GIVEN_NAMES = List.of("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Lan", "Sửu");
    private static final List<String> ETHNIC_GROUPS = List.of("Kinh", "Tày", "Nùng");
    private static final int FIRST_YEAR = 1940;

    private final Sheet sheet;
    private final Random random;
    private int row;

    SampleMembers(Sheet sheet, Random random) {
        this.sheet = sheet;
        this.random = random;
        SampleWorkbook.texts(sheet.createRow(row++), HEADER);
    }

    void family(String code, String head) {
        int size = 1 + random.nextInt(4) + random.nextInt(4) * random.nextInt(2);
        for (int position = 0; position < size; position++) {
            boolean child = position > 1;
            int year = child ? 2005 + random.nextInt(15) : FIRST_YEAR + random.nextInt(60);
            SampleWorkbook.texts(
                    sheet.createRow(row++),
                    List.of(
                            code,
                            position == 0 ? head : pick(FAMILY_NAMES) + " Thị " + pick(GIVEN_NAMES),
                            position == 0 ? "Chủ hộ" : child ? "Con" : "Vợ/chồng",
                            random.nextBoolean() ? "Nam" : "Nữ",
                            "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), year),
                            child ? "" : "0241%02d%06d".formatted(year % 100, row),
                            pick(ETHNIC_GROUPS),
                            child ? "Tiểu học" : "",
                            child ? "" : "THCS",
                            "x",
                            child ? "" : "đang làm việc",
                            child ? "" : "không làm công ăn lương",
                            random.nextInt(30) == 0 ? "x" : "",
                            random.nextInt(20) == 0 ? "x" : "",
                            "",
                            ""));
        }
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
