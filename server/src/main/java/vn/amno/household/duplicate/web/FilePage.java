package vn.amno.household.duplicate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.household.DuplicateBand;
import vn.amno.household.FileDuplicates;
import vn.amno.household.ImportRun;
import vn.amno.web.Page;

/**
 * People of a workbook who look like each other or like somebody on record.
 *
 * @param inFile the beginning of those found
 * @param withRegistry the beginning of those found
 */
public record FilePage(ImportRun run, FileDuplicates found, List<Line> inFile, List<Line> withRegistry) {

    public FilePage {
        inFile = List.copyOf(inFile);
        withRegistry = List.copyOf(withRegistry);
    }

    public record Line(DuplicateBand band, Side one, Side two, String reasons) {}

    /**
     * @param address of the household on record; null when there is none to show
     */
    public record Side(String name, String place, @Nullable String address) {}

    public Page layout() {
        return new Page("Người nghi trùng trong tệp " + run.fileName(), "import");
    }

    public String importAddress() {
        return "/imports/" + run.id().value();
    }

    public boolean checked() {
        return run.state() == ImportRun.State.CHECKED;
    }
}
