package vn.amno.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A made-up review workbook in the format of the contract, written without our own writer. */
final class SampleWorkbook {

    private static final List<String> HEADER = List.of(
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
            "Phương tiện tiếp cận thông tin");
    private static final List<String> COMMUNES =
            List.of("07342", "07345", "07348", "07351", "07354", "07357", "07360", "07363", "07366", "07339");
    private static final List<String> CLASSES = List.of("hộ nghèo", "hộ cận nghèo", "");
    private static final int INDICATORS = 12;

    private SampleWorkbook() {}

    /** Households alone, as in an office that fills in the ticks only. */
    static Path write(Path file, int households) throws IOException {
        return write(file, households, false);
    }

    static Path writeWithMembers(Path file, int households) throws IOException {
        return write(file, households, true);
    }

    private static Path write(Path file, int households, boolean withMembers) throws IOException {
        var random = new Random(7);
        // Texts stand in a table of their own, as spreadsheet programs write them.
        try (var workbook = new SXSSFWorkbook(null, 100, false, true);
                var target = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Hộ");
            var members = withMembers ? new SampleMembers(workbook.createSheet("Thành viên"), random) : null;
            texts(sheet.createRow(0), HEADER);
            for (int i = 1; i <= households; i++) {
                var row = sheet.createRow(i);
                household(row, i, random);
                if (members != null) {
                    members.family(
                            row.getCell(0).getStringCellValue(), row.getCell(3).getStringCellValue());
                }
            }
            workbook.write(target);
        }
        return file;
    }

    private static void household(Row row, int number, Random random) {
        var commune = COMMUNES.get(number % COMMUNES.size());
        texts(
                row,
                List.of(
                        "%s-%06d".formatted(commune, number),
                        commune,
                        "Thôn " + (1 + random.nextInt(12)),
                        "Nguyễn Thị " + (char) ('A' + random.nextInt(26)) + number,
                        "",
                        CLASSES.get(random.nextInt(CLASSES.size()))));
        if (random.nextInt(10) > 0) {
            row.createCell(6).setCellValue(500_000 + random.nextInt(30_000) * 100);
        }
        if (random.nextInt(10) > 0) {
            row.createCell(7).setCellValue(60 + random.nextInt(150));
        }
        for (int i = 0; i < INDICATORS; i++) {
            int answer = random.nextInt(40);
            if (answer < 11) {
                row.createCell(8 + i).setCellValue(answer == 0 ? "?" : "x");
            }
        }
    }

    static void texts(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
    }
}
