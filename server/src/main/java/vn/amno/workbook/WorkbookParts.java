package vn.amno.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The parts of an open workbook: its sheets in their order, its texts and its date styles. */
final class WorkbookParts {

    private static final int MAX_SHEETS = 20;

    private final ZipFile zip;
    private final Map<String, String> sheets = new HashMap<>();
    private final List<String> sheetNames = new ArrayList<>();
    private final SharedStrings strings = new SharedStrings();
    private final Styles styles = new Styles();
    private boolean from1904;

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookParts read(ZipFile zip) throws IOException, WorkbookException {
        var parts = new WorkbookParts(zip);
        var workbook = parts.relations("").target("/officeDocument").orElse("xl/workbook.xml");
        if (zip.getEntry(workbook) == null) {
            throw new WorkbookException(
                    WorkbookProblem.NOT_A_WORKBOOK, "Tệp này không phải sổ Excel. " + Advice.CHOOSE_WORKBOOK);
        }
        var relations = parts.relations(workbook);
        parts.parse(workbook, parts.new Index(relations));
        var texts = relations.target("/sharedStrings");
        if (texts.isPresent()) {
            parts.parse(texts.get(), parts.strings);
        }
        var formats = relations.target("/styles");
        if (formats.isPresent()) {
            parts.parse(formats.get(), parts.styles);
        }
        return parts;
    }

    /** In the order of the tabs. */
    List<String> sheetNames() {
        return sheetNames;
    }

    SharedStrings strings() {
        return strings;
    }

    Styles styles() {
        return styles;
    }

    /** Whether days are counted from 1904, as old Macintosh workbooks do. */
    boolean from1904() {
        return from1904;
    }

    void parseSheet(String name, PartHandler handler) throws IOException, WorkbookException {
        parse(sheets.getOrDefault(name, ""), handler);
    }

    private void parse(String part, PartHandler handler) throws IOException, WorkbookException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw Advice.damaged();
        }
        try (var xml = zip.getInputStream(entry)) {
            SafeXml.parse(xml, handler);
        } catch (SAXException e) {
            if (e.getException() instanceof WorkbookException refused) {
                throw refused;
            }
            throw Advice.damaged();
        }
    }

    private Relations relations(String part) throws IOException, WorkbookException {
        var slash = part.lastIndexOf('/') + 1;
        var relations = new Relations(part.substring(0, slash));
        var file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (zip.getEntry(file) != null) {
            parse(file, relations);
        }
        return relations;
    }

    /** What a part refers to, by identifier and by type. */
    private static final class Relations extends PartHandler {

        private final String folder;
        private final Map<String, String> byId = new HashMap<>();
        private final Map<String, String> byType = new HashMap<>();

        Relations(String folder) {
            this.folder = folder;
        }

        Optional<String> target(String typeEnd) {
            return byType.entrySet().stream()
                    .filter(type -> type.getKey().endsWith(typeEnd))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        @Override
        void start(String element, Attributes attributes) {
            var id = attributes.getValue("", "Id");
            var type = attributes.getValue("", "Type");
            var target = attributes.getValue("", "Target");
            if (!element.equals("Relationship") || id == null || type == null || target == null) {
                return;
            }
            var path = target.startsWith("/") ? target.substring(1) : folder + target;
            byId.put(id, path);
            byType.putIfAbsent(type, path);
        }

        @Override
        void end(String element) {}
    }

    /** Reads workbook.xml. */
    private final class Index extends PartHandler {

        private final Relations relations;

        Index(Relations relations) {
            this.relations = relations;
        }

        @Override
        void start(String element, Attributes attributes) throws WorkbookException {
            if (element.equals("workbookPr")) {
                var date1904 = attributes.getValue("", "date1904");
                from1904 = "1".equals(date1904) || "true".equals(date1904);
            } else if (element.equals("sheet")) {
                sheet(attributes);
            }
        }

        @Override
        void end(String element) {}

        private void sheet(Attributes attributes) throws WorkbookException {
            if (sheetNames.size() == MAX_SHEETS) {
                throw Advice.unsafe(
                        "Sổ có hơn %d trang tính.".formatted(MAX_SHEETS), "Xoá các trang không dùng rồi lưu lại.");
            }
            var name = attributes.getValue("", "name");
            var part = relations.byId.get(identifier(attributes));
            if (name != null && part != null && !sheets.containsKey(name)) {
                sheetNames.add(name);
                sheets.put(name, part);
            }
        }

        /** {@code r:id}; its namespace differs between the two flavours of the format. */
        private String identifier(Attributes attributes) {
            for (var i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && !attributes.getURI(i).isEmpty()) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }
}
