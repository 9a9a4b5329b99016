package vn.amno.workbook;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XML part of a workbook, and stops at what no spreadsheet program writes: a maze of elements, thousands of different names. */
abstract class PartHandler extends DefaultHandler {

    private static final int MAX_DEPTH = 60;
    /** Every name stays in the parser's memory until the part is read. */
    private static final int MAX_NAMES = 2_000;

    private final Set<String> names = new HashSet<>();
    private int depth;

    abstract void start(String element, Attributes attributes) throws WorkbookException;

    abstract void end(String element) throws WorkbookException;

    @Override
    public final void startElement(String uri, String element, String qualified, Attributes attributes)
            throws SAXException {
        depth++;
        names.add(qualified);
        for (var i = 0; i < attributes.getLength(); i++) {
            names.add(attributes.getQName(i));
        }
        if (depth > MAX_DEPTH || names.size() > MAX_NAMES) {
            throw new SAXException(new WorkbookException(
                    WorkbookProblem.UNSAFE, "Cấu trúc bên trong tệp bất thường nên không đọc. " + Advice.SAVE_AGAIN));
        }
        try {
            start(element, attributes);
        } catch (WorkbookException refused) {
            throw new SAXException(refused);
        }
    }

    @Override
    public final void endElement(String uri, String element, String qualified) throws SAXException {
        depth--;
        try {
            end(element);
        } catch (WorkbookException refused) {
            throw new SAXException(refused);
        }
    }

    @Override
    public final void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    /** Number in an attribute, or the given one when it is absent or not a number. */
    static int number(Attributes attributes, String name, int otherwise) {
        var text = attributes.getValue("", name);
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return otherwise;
            }
        }
        return Integer.parseInt(text);
    }
}
