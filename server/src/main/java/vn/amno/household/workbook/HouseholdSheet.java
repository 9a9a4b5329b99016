package vn.amno.household.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.amno.workbook.Advice;
import vn.amno.workbook.Cells;
import vn.amno.workbook.Workbook;
import vn.amno.workbook.WorkbookException;
import vn.amno.workbook.WorkbookProblem;

/** Reads the sheet {@code Hộ} row by row and sorts out what can only be seen when all rows are known. */
final class HouseholdSheet implements Workbook.Rows {

    static final int MAX_ROWS = 100_000;

    private final String sheet;
    private final ReadOptions options;
    private final Faults faults;
    private final IntConsumer progress;
    private final List<HouseholdDraft> drafts = new ArrayList<>();
    private final BitSet nameless = new BitSet();
    private @Nullable Header<HouseholdColumn> header;
    private @Nullable HouseholdRowReader reader;

    HouseholdSheet(String sheet, ReadOptions options, Faults faults, IntConsumer progress) {
        this.sheet = sheet;
        this.options = options;
        this.faults = faults;
        this.progress = progress;
    }

    @Override
    public void row(Cells cells) throws WorkbookException {
        if (header == null || reader == null) {
            begin(cells.row() == 1 ? cells : new Cells());
            return;
        }
        if (drafts.size() == MAX_ROWS) {
            throw Advice.tooManyRows(sheet, MAX_ROWS);
        }
        header.markNameless(cells, nameless);
        drafts.add(reader.read(new RowCheck<>(sheet, cells, header, faults)));
        progress.accept(drafts.size());
    }

    /** Households in the order of the file, those that occur twice sorted out. */
    List<HouseholdDraft> finish() throws WorkbookException {
        if (header == null || reader == null) {
            begin(new Cells());
        }
        if (header == null || reader == null || drafts.isEmpty()) {
            throw new WorkbookException(
                    WorkbookProblem.EMPTY,
                    "Trang tính %s chưa có hộ nào dưới dòng tiêu đề. Ghi mỗi hộ một dòng, từ dòng 2.".formatted(sheet));
        }
        reader.adviseOnCommunes();
        new RepeatedCodes(sheet, header, faults).refuse(drafts);
        return drafts;
    }

    /** Refuses a household because of one of its members. */
    void refuse(HouseholdDraft household, int memberRow) throws WorkbookException {
        var position = header == null ? -1 : header.of(HouseholdColumn.CODE);
        faults.add(
                sheet,
                household.row(),
                HouseholdColumn.CODE,
                position,
                household.code(),
                "Dòng %d của trang tính Thành viên bị từ chối nên cả hộ chưa nhận. Sửa dòng đó rồi nạp lại."
                        .formatted(memberRow));
    }

    List<String> notices() {
        var notices = new ArrayList<String>();
        if (header != null && reader != null) {
            header.extraNotice(sheet).ifPresent(notices::add);
            header.namelessNotice(sheet, nameless).ifPresent(notices::add);
            absentNotice(header, notices);
            notices.addAll(reader.notices(sheet));
        }
        return notices;
    }

    private void begin(Cells names) throws WorkbookException {
        header = Header.read(sheet, names, HouseholdColumn.class, HouseholdColumn.required(options.required()));
        reader = new HouseholdRowReader(options, header, faults);
    }

    private void absentNotice(Header<HouseholdColumn> columns, List<String> notices) {
        var absent = HouseholdColumn.TICKED.stream()
                .filter(column -> !column.optional() && !columns.has(column))
                .map(Column::header)
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            notices.add("Trang tính %s không có cột %s: coi là chưa ghi ở mọi hộ.".formatted(sheet, absent));
        }
    }
}
