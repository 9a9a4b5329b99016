package vn.amno.household;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import vn.amno.household.workbook.Refusal;

/** Import of review workbooks: received, checked, shown, then written as one act or not at all. */
public interface Imports {

    /** Stores the file and returns at once; checking goes on in the background. Refuses a file over the size limit. */
    ImportId receive(String fileName, InputStream content, LocalDate reviewDate);

    ImportRun get(ImportId id);

    /** Newest first. */
    List<ImportRun> list(int limit);

    List<Refusal> refusals(ImportId id, int offset, int limit);

    /** Rows of one kind, in the order of the file, with masked citizen ids; none once the run is written or cancelled. */
    List<StagedRow> rows(ImportId id, StagedRow.Kind kind, int offset, int limit);

    /**
     * Refuses when a sheet was changed in the registry since the check; the run is then checked again. Writes all added and changed rows in one transaction, in the background. A run that was killed before the commit is CHECKED again after the
     * next start and can be accepted again; accepting twice has one effect.
     */
    void accept(ImportId id);

    /** Drops a run that was not written. */
    void cancel(ImportId id);
}
