package vn.amno.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** Which cell styles show a number as a date (styles.xml). */
final class Styles extends PartHandler {

    private static final int MAX_STYLES = 70_000;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int count;
    private boolean cellStyles;

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    @Override
    void start(String element, Attributes attributes) throws WorkbookException {
        switch (element) {
            case "cellXfs" -> cellStyles = true;
            case "numFmt" -> format(attributes);
            case "xf" -> style(attributes);
            default -> {}
        }
    }

    @Override
    void end(String element) {
        if (element.equals("cellXfs")) {
            cellStyles = false;
        }
    }

    private void format(Attributes attributes) throws WorkbookException {
        var code = attributes.getValue("", "formatCode");
        formats.put(number(attributes, "numFmtId", -1), code == null ? "" : Texts.shorten(code, 255));
        limit(formats.size());
    }

    private void style(Attributes attributes) throws WorkbookException {
        if (!cellStyles) {
            return;
        }
        var format = number(attributes, "numFmtId", 0);
        dates.set(count++, DateUtil.isADateFormat(format, formats.getOrDefault(format, "")));
        limit(count);
    }

    private static void limit(int size) throws WorkbookException {
        if (size > MAX_STYLES) {
            throw Advice.unsafe("Sổ có hơn 70.000 kiểu định dạng.", Advice.SAVE_AGAIN);
        }
    }
}
