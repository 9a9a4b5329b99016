package vn.amno.review.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of text (RFC 4180) in UTF-8 without a byte order mark, each ended by a line feed. A text that starts with {@code = + - @}, tab or carriage
 * return gets an apostrophe in front, so that no spreadsheet runs it; numbers are written as they are.
 */
final class CsvText implements Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;

    CsvText(Path file, Object... header) throws IOException {
        this.printer = FORMAT.print(Files.newBufferedWriter(file));
        printer.printRecord(header);
    }

    void row(Object... cells) throws IOException {
        for (var cell : cells) {
            printer.print(cell instanceof String text && Formulas.looksLikeOne(text) ? "'" + text : cell);
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
