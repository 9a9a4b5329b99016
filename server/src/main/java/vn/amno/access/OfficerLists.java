package vn.amno.access;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import vn.amno.workbook.WorkbookException;

/** Taking many officers in from a workbook, as after a merger of provinces. A list is seen and accepted by who sent it. */
public interface OfficerLists {

    int MOST_ROWS = 2_000;

    /** Reads and checks the workbook; no account is touched. A list of the same sender that still waits is dropped. */
    UUID receive(Path workbook, String fileName) throws WorkbookException;

    /** Throws {@link AccessProblem#LIST_NOT_FOUND} also for a list that was accepted. */
    OfficerList get(UUID id);

    /**
     * Makes the accounts and gives the assignments of all good rows, or does nothing. In the order of the rows. Throws
     * {@link AccessProblem#LIST_OUTDATED} when one of them cannot be taken any more.
     */
    List<OfficerList.Invited> accept(UUID id);

    void cancel(UUID id);
}
