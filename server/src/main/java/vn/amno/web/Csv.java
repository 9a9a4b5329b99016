package vn.amno.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of text (RFC 4180) that every spreadsheet opens with its accents right and without running any of it. */
public final class Csv implements AutoCloseable {

    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer target;

    public Csv(Writer target) throws IOException {
        this.target = target;
        target.write(BYTE_ORDER_MARK);
    }

    public void row(String... cells) throws IOException {
        var row = Arrays.stream(cells)
                .map(cell -> '"' + harmless(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
        target.write(row);
        target.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    /** An apostrophe in front makes a spreadsheet show what it would otherwise run. */
    private static String harmless(String text) {
        return Formulas.looksLikeOne(text) ? "'" + text : text;
    }
}
