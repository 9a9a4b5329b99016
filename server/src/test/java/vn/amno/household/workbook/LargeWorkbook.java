package vn.amno.household.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.amno.workbook.Cells;

/** Writes large workbooks as spreadsheet programs do, with shared texts; the same content for the same size. */
public final class LargeWorkbook {

    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Giáp", "Thân", "Vi", "Nông", "Lý"
    };
    private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Minh", "Ngọc", "Quang", "Thu", "Hữu"};
    private static final String[] GIVEN = {"An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hoà", "Lan", "Sửu", "Tý"};
    private static final String[] COMMUNES = {"07357", "07360", "07339"};
    private static final String[] SCHOOLS = {"Tiểu học", "THCS", "THPT", "", "", ""};

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Random random = new Random(2022);
    private final StringBuilder line = new StringBuilder();

    private LargeWorkbook() {}

    /** Members are dealt to the households in turn. */
    public static Path write(Path file, int households, int members) throws IOException {
        new LargeWorkbook().writeAll(file, households, members);
        return file;
    }

    private void writeAll(Path file, int households, int members) throws IOException {
        var frame = new HandmadeWorkbook().rawSheet("Hộ", "").part("xl/sharedStrings.xml", "<sst/>");
        if (members > 0) {
            frame.rawSheet("Thành viên", "");
        }
        var empty = Files.createTempFile("frame", ".xlsx");
        try (var source = new java.util.zip.ZipFile(frame.write(empty).toFile());
                var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (var entry : source.stream().toList()) {
                if (!entry.getName().contains("/sheet") && !entry.getName().contains("sharedStrings")) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    source.getInputStream(entry).transferTo(zip);
                }
            }
            var out = new OutputStreamWriter(zip, UTF_8);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            households(out, households);
            if (members > 0) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
                members(out, households, members);
            }
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            sharedTexts(out);
        } finally {
            Files.delete(empty);
        }
    }

    private void households(Writer out, int count) throws IOException {
        start(out, HandmadeWorkbook.HOUSEHOLD_HEADER);
        for (var i = 0; i < count; i++) {
            var row = i + 2;
            line.setLength(0);
            line.append("<row r=\"").append(row).append("\" spans=\"1:20\">");
            text(0, row, "HO-%06d".formatted(i));
            text(1, row, COMMUNES[i % COMMUNES.length]);
            text(2, row, "Thôn " + (i % 97));
            text(3, row, name());
            text(4, row, i % 3 == 2 ? "thành thị" : "");
            text(5, row, i % 5 == 0 ? "hộ nghèo" : i % 7 == 0 ? "hộ cận nghèo" : "");
            number(6, row, 500_000 + random.nextInt(3_000) * 1_000L);
            number(7, row, 60 + random.nextInt(160));
            for (var column = 8; column < 20; column++) {
                text(column, row, random.nextInt(6) == 0 ? "x" : random.nextInt(60) == 0 ? "?" : "");
            }
            out.append(line.append("</row>"));
        }
        end(out);
    }

    private void members(Writer out, int households, int count) throws IOException {
        start(out, HandmadeWorkbook.MEMBER_HEADER);
        for (var i = 0; i < count; i++) {
            var row = i + 2;
            line.setLength(0);
            line.append("<row r=\"").append(row).append("\" spans=\"1:16\">");
            text(0, row, "HO-%06d".formatted(i % households));
            text(1, row, name());
            text(2, row, i < households ? "Chủ hộ" : "Con");
            text(3, row, i % 2 == 0 ? "Nam" : "Nữ");
            line.append("<c r=\"E")
                    .append(row)
                    .append("\" s=\"1\"><v>")
                    .append(20_000 + random.nextInt(24_000))
                    .append("</v></c>");
            text(6, row, "Kinh");
            text(7, row, SCHOOLS[random.nextInt(SCHOOLS.length)]);
            text(8, row, "THCS");
            text(9, row, i % 4 == 0 ? "" : "x");
            out.append(line.append("</row>"));
        }
        end(out);
    }

    private void sharedTexts(Writer out) throws IOException {
        out.append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (var text : texts.keySet()) {
            out.append("<si><t>").append(HandmadeWorkbook.escape(text)).append("</t></si>");
        }
        out.append("</sst>").flush();
    }

    private String name() {
        return FAMILY[random.nextInt(FAMILY.length)] + " " + MIDDLE[random.nextInt(MIDDLE.length)] + " "
                + GIVEN[random.nextInt(GIVEN.length)] + " " + random.nextInt(40);
    }

    private void text(int column, int row, String text) {
        if (!text.isEmpty()) {
            var number = texts.computeIfAbsent(text, _ -> texts.size());
            line.append("<c r=\"")
                    .append(Cells.letters(column))
                    .append(row)
                    .append("\" t=\"s\"><v>")
                    .append(number)
                    .append("</v></c>");
        }
    }

    private void number(int column, int row, long number) {
        line.append("<c r=\"")
                .append(Cells.letters(column))
                .append(row)
                .append("\"><v>")
                .append(number)
                .append("</v></c>");
    }

    private void start(Writer out, java.util.List<String> header) throws IOException {
        out.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        line.setLength(0);
        line.append("<row r=\"1\">");
        for (var column = 0; column < header.size(); column++) {
            text(column, 1, header.get(column));
        }
        out.append(line.append("</row>"));
    }

    private static void end(Writer out) throws IOException {
        out.append("</sheetData></worksheet>").flush();
    }
}
