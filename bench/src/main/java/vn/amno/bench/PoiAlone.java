package vn.amno.bench;

import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/** Apache POI's streaming reader as its documentation shows it: every cell of every sheet, as text, and nothing else. */
final class PoiAlone implements SheetContentsHandler {

    private long cells;
    private int rows;

    private PoiAlone() {}

    /** Gives the number of rows read. */
    static int read(Path file) throws Exception {
        var counter = new PoiAlone();
        try (var parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(parts);
            var strings = new ReadOnlySharedStringsTable(parts);
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(reader.getStylesTable(), strings, counter, new DataFormatter(), false));
            for (var sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                try (var sheet = sheets.next()) {
                    parser.parse(new InputSource(sheet));
                }
            }
        }
        if (counter.cells == 0) {
            throw new IllegalStateException("POI read no cell.");
        }
        return counter.rows;
    }

    @Override
    public void startRow(int number) {
        rows++;
    }

    @Override
    public void endRow(int number) {}

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        cells++;
    }
}
