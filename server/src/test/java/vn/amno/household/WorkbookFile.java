package vn.amno.household;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A review workbook as an office would save it: all columns of the form, text in every cell. */
final class WorkbookFile {

    private static final List<String> HOUSEHOLD = List.of(
            "Mã hộ",
            "Mã xã",
            "Thôn",
            "Chủ hộ",
            "Khu vực",
            "Phân loại năm trước",
            "Thu nhập bình quân",
            "Điểm B1",
            "Việc làm",
            "Người phụ thuộc",
            "Dinh dưỡng",
            "Bảo hiểm y tế",
            "Trình độ giáo dục người lớn",
            "Đi học của trẻ em",
            "Chất lượng nhà ở",
            "Diện tích nhà ở",
            "Nguồn nước sinh hoạt",
            "Nhà tiêu hợp vệ sinh",
            "Dịch vụ viễn thông",
            "Phương tiện tiếp cận thông tin",
            "Ghi chú");
    private static final List<String> MEMBER =
            List.of("Mã hộ", "Họ tên", "Quan hệ", "Giới tính", "Ngày sinh", "Số định danh", "Dân tộc");
    private static final int INCOME = HOUSEHOLD.indexOf("Thu nhập bình quân");
    private static final int NOTE = HOUSEHOLD.indexOf("Ghi chú");

    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final Sheet households = workbook.createSheet("Hộ");
    private final Sheet members = workbook.createSheet("Thành viên");
    private int nextHousehold = 1;
    private int nextMember = 1;

    WorkbookFile() {
        write(households, 0, HOUSEHOLD);
        write(members, 0, MEMBER);
    }

    WorkbookFile household(String code, String commune, String village, String head, String income) {
        return household(code, commune, village, head, income, "");
    }

    @SuppressWarnings("TooManyParameters")
    WorkbookFile household(String code, String commune, String village, String head, String income, String note) {
        write(households, nextHousehold, List.of(code, commune, village, head));
        var row = households.getRow(nextHousehold);
        row.createCell(INCOME).setCellValue(income);
        if (!note.isEmpty()) {
            row.createCell(NOTE).setCellValue(note);
        }
        nextHousehold++;
        return this;
    }

    WorkbookFile member(String code, String name, String birth, String citizenId) {
        write(
                members,
                nextMember,
                List.of(code, name, nextMember == 1 ? "Chủ hộ" : "Con", "Nam", birth, citizenId, "Mông"));
        nextMember++;
        return this;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, int number, List<String> texts) {
        var row = sheet.createRow(number);
        for (var column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                row.createCell(column).setCellValue(texts.get(column));
            }
        }
    }
}
