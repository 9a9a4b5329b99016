package vn.amno.review.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook in the look of administrative papers (văn bản hành chính), written row by row: large lists do not stay in memory. */
final class Paper implements Closeable {

    private static final String TYPEFACE = "Times New Roman";
    private static final short BODY = 11;
    private static final short TITLE = 13;
    private static final short TURNED = 90;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final EnumMap<Look, CellStyle> styles = new EnumMap<>(Look.class);

    Paper() {
        var inks = new EnumMap<Look.Ink, Font>(Look.Ink.class);
        for (var ink : Look.Ink.values()) {
            inks.put(ink, font(workbook.createFont(), ink));
        }
        for (var look : Look.values()) {
            styles.put(look, style(look, Objects.requireNonNull(inks.get(look.ink()))));
        }
    }

    PaperSheet sheet(String name) {
        return new PaperSheet(workbook.createSheet(name), styles);
    }

    void write(Path file) throws IOException {
        try (var target = new BufferedOutputStream(Files.newOutputStream(file))) {
            workbook.write(target);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static Font font(Font font, Look.Ink ink) {
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints(ink == Look.Ink.TITLE ? TITLE : BODY);
        font.setBold(ink != Look.Ink.PLAIN);
        return font;
    }

    private CellStyle style(Look look, Font font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setQuotePrefixed(look == Look.TEXT_QUOTED);
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        if (look == Look.HEAD_TURNED) {
            style.setRotation(TURNED);
        }
        if (look.bordered()) {
            style.setWrapText(look.format().isEmpty());
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
        }
        return style;
    }
}
