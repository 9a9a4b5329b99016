package vn.amno.review.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import vn.amno.web.Formulas;

/**
 * Rows of text (RFC 4180) in UTF-8 without a byte order mark, each ended by a line feed. A text that starts with {@code = + - @}, tab or carriage
 * return, other than a negative number, gets an apostrophe in front, so that no spreadsheet runs it; numbers are written as they are.
 */
final class CsvText implements Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Writer target;

    CsvText(Path file, String... header) throws IOException {
        this.target = Files.newBufferedWriter(file);
        row((Object[]) header);
    }

    /** Texts and numbers. */
    void row(Object... cells) throws IOException {
        FORMAT.printRecord(target, Arrays.stream(cells).map(CsvText::harmless).toArray());
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text && Formulas.looksLikeOne(text) ? "'" + text : cell;
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
