package vn.amno.household.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.amno.kernel.Folding;
import vn.amno.workbook.Advice;
import vn.amno.workbook.Texts;
import vn.amno.workbook.Workbook;
import vn.amno.workbook.WorkbookException;
import vn.amno.workbook.WorkbookProblem;

/** Reads review workbooks (sổ Excel rà soát). */
public final class ReviewWorkbook {

    static final String HOUSEHOLDS = "Hộ";
    static final String MEMBERS = "Thành viên";

    private static final int PROGRESS_STEP = 1_000;

    private ReviewWorkbook() {}

    /**
     * Reads and checks a whole workbook. Memory is bounded by the limits on uploads, whatever the file says of itself.
     *
     * <p>A household code that occurs again is refused whatever the commune: members refer to their household by its code. A household
     * of which a member row is refused is refused as well.
     *
     * @param progress told the number of rows read so far, from time to time
     * @throws WorkbookException when the file as a whole is refused
     */
    public static WorkbookContent read(Path file, ReadOptions options, IntConsumer progress) throws WorkbookException {
        try (var workbook = Workbook.open(file)) {
            return read(workbook, options, progress);
        } catch (IOException e) {
            throw Advice.damaged();
        }
    }

    private static WorkbookContent read(Workbook workbook, ReadOptions options, IntConsumer progress)
            throws IOException, WorkbookException {
        var householdSheet = find(workbook, HOUSEHOLDS).orElseThrow(() -> missing(workbook));
        var faults = new Faults();
        var households = new HouseholdSheet(householdSheet, options, faults, every(0, progress));
        workbook.read(householdSheet, HouseholdSheet.MAX_ROWS, households);
        var drafts = households.finish();
        var notices = new ArrayList<>(households.notices());
        var memberSheet = find(workbook, MEMBERS);
        var rows = new ArrayList<SheetRow>(drafts.size());
        if (memberSheet.isEmpty()) {
            collect(drafts, rows);
        } else {
            var members = new MemberSheet(
                    memberSheet.get(), options, faults, drafts, households::refuse, every(drafts.size(), progress));
            workbook.read(memberSheet.get(), MemberSheet.MAX_ROWS, members);
            notices.addAll(members.notices(drafts));
            collect(drafts, members, rows);
        }
        var refusals = faults.sorted(List.of(householdSheet, memberSheet.orElse("")));
        return new WorkbookContent(rows, refusals, notices, drafts.size(), drafts.size() - rows.size());
    }

    private static void collect(List<HouseholdDraft> drafts, List<SheetRow> rows) {
        for (var draft : drafts) {
            var accepted = draft.accepted();
            if (accepted != null) {
                rows.add(accepted);
            }
        }
    }

    private static void collect(List<HouseholdDraft> drafts, MemberSheet members, List<SheetRow> rows) {
        for (var draft : drafts) {
            var accepted = draft.accepted();
            if (accepted != null) {
                rows.add(draft.members().isEmpty() ? accepted : accepted.withMembers(members.members(draft)));
            }
        }
    }

    private static Optional<String> find(Workbook workbook, String name) {
        var names = workbook.sheetNames();
        return names.stream()
                .filter(found -> Labels.key(found).equals(Labels.key(name)))
                .findFirst()
                .or(() -> names.stream()
                        .filter(found -> Folding.fold(found).equals(Folding.fold(name)))
                        .findFirst());
    }

    private static WorkbookException missing(Workbook workbook) {
        var found = workbook.sheetNames().stream()
                .map(name -> Texts.shorten(Texts.clean(name), 40))
                .toList();
        return new WorkbookException(
                WorkbookProblem.SHEET_MISSING,
                "Sổ không có trang tính Hộ; đang có %s. Đổi tên trang ghi danh sách hộ thành Hộ."
                        .formatted(found.isEmpty() ? "0 trang" : String.join(", ", found)));
    }

    private static IntConsumer every(int before, IntConsumer progress) {
        return rows -> {
            if (rows % PROGRESS_STEP == 0) {
                progress.accept(before + rows);
            }
        };
    }
}
