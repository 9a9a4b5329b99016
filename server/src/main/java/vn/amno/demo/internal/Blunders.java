package vn.amno.demo.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spoils a good workbook the way people do, one household for each kind of mistake, so that an import has something to refuse. */
final class Blunders {

    private static final String INCOME = "Thu nhập bình quân";
    private static final String CODE = "Mã hộ";

    /** Thị trấn Cao Thượng until 2019. */
    private static final String ENDED_CODE = "07297";

    private Blunders() {}

    static byte[] in(byte[] good) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(good))) {
            var households = workbook.getSheet("Hộ");
            text(households, 6, INCOME, "1,5tr");
            text(households, 12, "Mã xã", ENDED_CODE);
            number(households, 19, INCOME, -450_000);
            text(households, 27, "Khu vực", "ven đô");
            text(households, 34, "Nguồn nước sinh hoạt", "giếng khoan");
            repeat(households, 41);
            var members = workbook.getSheet("Thành viên");
            text(members, 9, "Ngày sinh", "31/02/2031");
            text(members, members.getLastRowNum(), CODE, "07357-9999");
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The same household once more at the end, with another income: nobody but the commune can say which row is right. */
    private static void repeat(Sheet sheet, int number) {
        var original = row(sheet, number);
        var copy = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var cell : original) {
            var target = copy.createCell(cell.getColumnIndex());
            target.setCellStyle(cell.getCellStyle());
            switch (cell.getCellType()) {
                case NUMERIC -> target.setCellValue(cell.getNumericCellValue());
                case STRING -> target.setCellValue(cell.getStringCellValue());
                case BLANK, BOOLEAN, ERROR, FORMULA, _NONE -> target.setBlank();
            }
        }
        number(sheet, copy.getRowNum(), INCOME, 2_345_000);
    }

    private static void text(Sheet sheet, int number, String header, String text) {
        row(sheet, number).createCell(column(sheet, header)).setCellValue(text);
    }

    private static void number(Sheet sheet, int number, String header, double value) {
        row(sheet, number).createCell(column(sheet, header)).setCellValue(value);
    }

    private static Row row(Sheet sheet, int number) {
        return Objects.requireNonNull(sheet.getRow(number), "row " + number);
    }

    private static int column(Sheet sheet, String header) {
        for (var cell : row(sheet, 0)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("The sheet %s has no column %s.".formatted(sheet.getSheetName(), header));
    }
}
