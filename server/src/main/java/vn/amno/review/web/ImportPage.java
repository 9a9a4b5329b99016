package vn.amno.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.household.ImportRun;
import vn.amno.household.ImportRun.Counts;
import vn.amno.household.ImportRun.State;
import vn.amno.household.workbook.Refusal;
import vn.amno.review.web.HouseholdListPage.Pager;
import vn.amno.rules.Verdict;
import vn.amno.web.Formats;
import vn.amno.web.Page;

/**
 * One workbook on its way into the registry.
 *
 * @param shown group of rows that is shown alone; null for the beginning of each
 * @param pager null unless one group is shown alone and can be paged
 */
public record ImportPage(
        ImportRun run,
        @Nullable Group shown,
        List<Refusal> refusals,
        List<Changed> changed,
        List<Added> added,
        @Nullable Pager pager) {

    private static final int SECONDS_BETWEEN_LOOKS = 2;

    public ImportPage {
        refusals = List.copyOf(refusals);
        changed = List.copyOf(changed);
        added = List.copyOf(added);
    }

    /** The four answers to a row. */
    public enum Group {
        REFUSED,
        CHANGED,
        ADDED,
        UNCHANGED
    }

    /**
     * A row that differs from the registry.
     *
     * @param address of the household; null where it may not be opened
     * @param before verdict of the sheet on record; null when there is none
     */
    public record Changed(
            int row,
            String head,
            @Nullable String address,
            List<Difference> differences,
            @Nullable Verdict before,
            Verdict after) {}

    public record Difference(String what, String before, String after) {}

    /** A row that is new to the year. */
    public record Added(int row, String code, String head, String place, Verdict verdict) {}

    public Page layout() {
        var page = new Page(heading(), "import");
        return working() ? page.refreshedEvery(SECONDS_BETWEEN_LOOKS) : page;
    }

    /** The page changes by itself until this is false. */
    public boolean working() {
        return switch (run.state()) {
            case RECEIVED, CHECKING, WRITING -> true;
            case CHECKED, DONE, FAILED, CANCELLED -> false;
        };
    }

    /** The answer first: what happened to the registry. */
    public String heading() {
        return switch (run.state()) {
            case RECEIVED, CHECKING -> "Đang kiểm tra tệp: chưa ghi gì vào sổ";
            case CHECKED -> "Xem trước: chưa ghi gì vào sổ";
            case WRITING -> "Đang ghi vào sổ";
            case DONE -> "Đã ghi " + Formats.number(accepted()) + " dòng vào sổ";
            case FAILED -> "Không nhận tệp này, sổ không đổi";
            case CANCELLED -> "Đã hủy, sổ không đổi";
        };
    }

    /** Rows that are or would be written. */
    public int accepted() {
        var counts = run.counts();
        return counts == null ? 0 : counts.added() + counts.changed();
    }

    public Counts counts() {
        var counts = run.counts();
        return counts == null ? new Counts(0, 0, 0, 0) : counts;
    }

    public boolean hasPreview() {
        return run.state() == State.CHECKED || run.state() == State.DONE;
    }

    /** Whether the rows of a group stand on this page. */
    public boolean shows(Group group) {
        return shown == null || shown == group;
    }

    public String address() {
        return "/imports/" + run.id().value();
    }

    /** From 0 to 100; of an unknown total nothing is done. */
    public int percentDone() {
        return run.total() == 0 ? 0 : (int) Math.min(100, 100L * run.progress() / run.total());
    }
}
