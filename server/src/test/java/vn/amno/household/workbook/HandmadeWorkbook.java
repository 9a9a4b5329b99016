package vn.amno.household.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.amno.workbook.Cells;

/** Writes workbooks part by part, good ones and such as no spreadsheet program would write. Style 1 is a date. */
public final class HandmadeWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Columns of the contract, in its order. */
    public static final List<String> HOUSEHOLD_HEADER = List.of(
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

    public static final List<String> MEMBER_HEADER = List.of(
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

    /** A cell that is more than text or a number; the content between {@code <c …>} and {@code </c>} included. */
    public record Raw(String attributes, String content) {}

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder workbookProperties = new StringBuilder();

    public static Raw formula(String formula, String value) {
        return new Raw(" t=\"str\"", "<f>" + formula + "</f><v>" + value + "</v>");
    }

    public static Raw error(String error) {
        return new Raw(" t=\"e\"", "<v>" + error + "</v>");
    }

    public static Raw date(long serial) {
        return new Raw(" s=\"1\"", "<v>" + serial + "</v>");
    }

    /** A row by header; what is not named is blank. */
    public static @Nullable Object[] row(List<String> header, Object... headersAndValues) {
        var row = new @Nullable Object[header.size()];
        for (var i = 0; i < headersAndValues.length; i += 2) {
            var position = header.indexOf(String.valueOf(headersAndValues[i]));
            if (position < 0) {
                throw new IllegalArgumentException("There is no column " + headersAndValues[i]);
            }
            row[position] = headersAndValues[i + 1];
        }
        return row;
    }

    HandmadeWorkbook from1904() {
        workbookProperties.append("<workbookPr date1904=\"1\"/>");
        return this;
    }

    public HandmadeWorkbook households(@Nullable Object[]... rows) {
        return sheet("Hộ", HOUSEHOLD_HEADER, Arrays.asList(rows));
    }

    public HandmadeWorkbook members(@Nullable Object[]... rows) {
        return sheet("Thành viên", MEMBER_HEADER, Arrays.asList(rows));
    }

    public HandmadeWorkbook sheet(String name, List<String> header, List<@Nullable Object[]> rows) {
        var xml = new StringBuilder();
        append(xml, 1, header.toArray());
        for (var i = 0; i < rows.size(); i++) {
            append(xml, i + 2, rows.get(i));
        }
        return rawSheet(name, xml.toString());
    }

    /** A sheet whose rows are given as XML. */
    HandmadeWorkbook rawSheet(String name, String rows) {
        sheets.add(name);
        return part(
                "xl/worksheets/sheet" + sheets.size() + ".xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }

    HandmadeWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    HandmadeWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Path write(Path file) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(OutputStream out) throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", bytes("<Types xmlns=\"urn:types\"/>"));
        all.put("_rels/.rels", bytes(relation("rId1", "officeDocument", "xl/workbook.xml")));
        all.put("xl/workbook.xml", bytes(workbook()));
        all.put("xl/_rels/workbook.xml.rels", bytes(relations()));
        all.put(
                "xl/styles.xml",
                bytes(
                        "<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
                                .formatted(MAIN)));
        all.putAll(parts);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    private String workbook() {
        var xml = new StringBuilder("<workbook xmlns=\"%s\" xmlns:r=\"%s\">".formatted(MAIN, TYPES))
                .append(workbookProperties)
                .append("<sheets>");
        for (var i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                    .formatted(escape(sheets.get(i)), i + 1, i + 1));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String relations() {
        var xml = new StringBuilder("<Relationships xmlns=\"%s\">".formatted(RELATIONS));
        for (var i = 1; i <= sheets.size(); i++) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, TYPES, i));
        }
        xml.append("<Relationship Id=\"rId900\" Type=\"%s/styles\" Target=\"styles.xml\"/>".formatted(TYPES));
        if (parts.containsKey("xl/sharedStrings.xml")) {
            xml.append("<Relationship Id=\"rId901\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                    .formatted(TYPES));
        }
        return xml.append("</Relationships>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationships xmlns=\"%s\"><Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(RELATIONS, id, TYPES, type, target);
    }

    static void append(StringBuilder xml, int row, @Nullable Object[] cells) {
        xml.append("<row r=\"").append(row).append("\">");
        for (var column = 0; column < cells.length; column++) {
            var address = Cells.letters(column) + row;
            switch (cells[column]) {
                case null -> {}
                case Raw raw -> xml.append("<c r=\"%s\"%s>%s</c>".formatted(address, raw.attributes(), raw.content()));
                case Number number ->
                    xml.append("<c r=\"")
                            .append(address)
                            .append("\"><v>")
                            .append(number)
                            .append("</v></c>");
                case Object text ->
                    xml.append("<c r=\"")
                            .append(address)
                            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                            .append(escape(text.toString()))
                            .append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] bytes(String xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8);
    }
}
