package vn.amno.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/** A workbook that was looked through and is open (sổ Excel). Memory is bounded by the limits on uploads, whatever the file says of itself. */
public final class Workbook implements AutoCloseable {

    private final ZipFile zip;
    private final WorkbookParts parts;

    private Workbook(ZipFile zip, WorkbookParts parts) {
        this.zip = zip;
        this.parts = parts;
    }

    /** Takes rows that hold anything; the cells are overwritten by the next row. */
    @FunctionalInterface
    public interface Rows {
        void row(Cells cells) throws WorkbookException;
    }

    /** Throws {@link WorkbookException} when the file as a whole is refused. */
    public static Workbook open(Path file) throws IOException, WorkbookException {
        var zip = WorkbookGuard.open(file);
        try {
            return new Workbook(zip, WorkbookParts.read(zip));
        } catch (IOException | WorkbookException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** In the order of the tabs. */
    public List<String> sheetNames() {
        return List.copyOf(parts.sheetNames());
    }

    /**
     * Reads one sheet from its first row on.
     *
     * @param maxRows rows below the header that are read at most; a longer sheet is refused
     */
    public void read(String sheet, int maxRows, Rows rows) throws IOException, WorkbookException {
        parts.parseSheet(sheet, new SheetParser(parts, sheet, maxRows, rows));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
