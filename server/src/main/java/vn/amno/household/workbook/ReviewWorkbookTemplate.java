package vn.amno.household.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The empty review workbook with a sheet that tells how to fill it in (mẫu sổ rà soát). */
public final class ReviewWorkbookTemplate {

    private static final String GUIDE = "Hướng dẫn";

    private ReviewWorkbookTemplate() {}

    public static void write(OutputStream target) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var households = Stream.concat(
                            Arrays.stream(HouseholdColumn.values()).filter(column -> !column.optional()),
                            Stream.of(HouseholdColumn.CAUSES))
                    .map(Column::header)
                    .toList();
            var members =
                    Arrays.stream(MemberColumn.values()).map(Column::header).toList();
            frame(workbook.createSheet(ReviewWorkbook.HOUSEHOLDS), styles, households);
            frame(workbook.createSheet(ReviewWorkbook.MEMBERS), styles, members);
            guide(workbook.createSheet(GUIDE), styles);
            workbook.write(target);
        }
    }

    private static void frame(Sheet sheet, SheetStyles styles, List<String> headers) {
        var _ = new SheetFrame(sheet, styles, headers, 0);
    }

    private static void guide(Sheet sheet, SheetStyles styles) {
        sheet.setColumnWidth(0, 14 * 256);
        sheet.setColumnWidth(1, 32 * 256);
        sheet.setColumnWidth(2, 80 * 256);
        sheet.setColumnWidth(3, 26 * 256);
        sheet.createFreezePane(0, 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        var number = 0;
        for (var line : Guide.LINES) {
            var row = sheet.createRow(number);
            var cells = line.cells();
            for (var column = 0; column < cells.size(); column++) {
                var cell = row.createCell(column);
                cell.setCellStyle(number == 0 ? styles.header() : styles.prose());
                cell.setCellValue(cells.get(column));
            }
            number++;
        }
    }
}
