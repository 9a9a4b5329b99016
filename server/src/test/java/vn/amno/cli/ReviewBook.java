package vn.amno.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A review workbook as an office fills it in with a spreadsheet program. */
final class ReviewBook {

    private static final List<String> INDICATORS = List.of(
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
            "Phương tiện tiếp cận thông tin");

    private static final List<String> FACTS = List.of(
            "Mã hộ", "Mã xã", "Thôn", "Chủ hộ", "Khu vực", "Phân loại năm trước", "Thu nhập bình quân", "Điểm B1");

    private static final List<String> MEMBER = List.of(
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

    private final List<Map<String, Object>> households = new ArrayList<>();
    private final List<Map<String, Object>> members = new ArrayList<>();

    /** A cell that a program computes. */
    record Formula(String text) {}

    /**
     * @param ticks {@code x}, {@code ?} or {@code -} for the first indicators; the others stay blank
     * @param headersAndValues further cells, or others than the usual ones
     */
    ReviewBook household(String code, String ticks, Object... headersAndValues) {
        var row = new LinkedHashMap<String, Object>(
                Map.of("Mã hộ", code, "Mã xã", "07357", "Thôn", "Thôn Hạ", "Chủ hộ", "Nguyễn Văn An"));
        for (var position = 0; position < ticks.length(); position++) {
            if (ticks.charAt(position) != '-') {
                row.put(INDICATORS.get(position), ticks.substring(position, position + 1));
            }
        }
        households.add(with(row, headersAndValues));
        return this;
    }

    ReviewBook member(String code, String name, Object... headersAndValues) {
        var row = new LinkedHashMap<String, Object>(Map.of("Mã hộ", code, "Họ tên", name));
        members.add(with(row, headersAndValues));
        return this;
    }

    Path write(Path file) throws IOException {
        var header = new ArrayList<>(FACTS);
        header.addAll(INDICATORS);
        try (var workbook = new XSSFWorkbook();
                var target = Files.newOutputStream(file)) {
            fill(workbook.createSheet("Hộ"), header, households);
            if (!members.isEmpty()) {
                fill(workbook.createSheet("Thành viên"), MEMBER, members);
            }
            workbook.write(target);
        }
        return file;
    }

    private static Map<String, Object> with(Map<String, Object> row, Object... headersAndValues) {
        for (var position = 0; position < headersAndValues.length; position += 2) {
            row.put(String.valueOf(headersAndValues[position]), headersAndValues[position + 1]);
        }
        return row;
    }

    private static void fill(Sheet sheet, List<String> header, List<Map<String, Object>> rows) {
        var head = sheet.createRow(0);
        for (var column = 0; column < header.size(); column++) {
            head.createCell(column).setCellValue(header.get(column));
        }
        for (var values : rows) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            values.forEach((name, value) -> set(row.createCell(header.indexOf(name)), value));
        }
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case Formula formula -> cell.setCellFormula(formula.text());
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }
}
