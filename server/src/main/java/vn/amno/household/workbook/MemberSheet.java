package vn.amno.household.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.MemberDraft.Answer;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.workbook.Advice;
import vn.amno.workbook.Cells;
import vn.amno.workbook.Cells.Kind;
import vn.amno.workbook.Workbook;
import vn.amno.workbook.WorkbookException;

/**
 * Reads the sheet {@code Thành viên}.
 *
 * <p>What a blank cell means. A column that is absent or has no entry at all was not asked: not recorded, for everybody, with a notice. In a column that
 * has entries, a blank yes-or-no cell is a no ({@code x} or {@code có} is yes, {@code không} no, {@code ?} not recorded) and a blank {@code Đang học} is
 * "not in school"; a blank {@code Trình độ}, {@code Việc làm} or {@code Hợp đồng} is not recorded.
 *
 * <p>A household of which one member row is refused is refused as well, since its indicators would be wrong.
 */
final class MemberSheet implements Workbook.Rows {

    static final int MAX_ROWS = 500_000;

    /** Columns in which a blank is an answer once anybody has one. */
    private static final Set<MemberColumn> ASKED = EnumSet.of(
            MemberColumn.BIRTH,
            MemberColumn.SCHOOLING,
            MemberColumn.EDUCATION,
            MemberColumn.HEALTH_INSURANCE,
            MemberColumn.WORK,
            MemberColumn.CONTRACT,
            MemberColumn.DISABLED,
            MemberColumn.SOCIAL_ALLOWANCE,
            MemberColumn.MALNOURISHED);

    private final String sheet;
    private final ReadOptions options;
    private final Faults faults;
    private final IntConsumer progress;
    private final Map<String, HouseholdDraft> households;
    private final Set<String> badHouseholds = new HashSet<>();
    private final Set<MemberColumn> answered = EnumSet.noneOf(MemberColumn.class);
    private final BitSet nameless = new BitSet();
    private final HouseholdRefusal householdRefusal;
    private @Nullable Header<MemberColumn> header;
    private @Nullable MemberRowReader reader;
    private int rows;

    /** Tells that a household is refused because of one of its members. */
    @FunctionalInterface
    interface HouseholdRefusal {
        void refuse(HouseholdDraft household, int memberRow) throws WorkbookException;
    }

    MemberSheet(
            String sheet,
            ReadOptions options,
            Faults faults,
            List<HouseholdDraft> drafts,
            HouseholdRefusal householdRefusal,
            IntConsumer progress) {
        this.sheet = sheet;
        this.options = options;
        this.faults = faults;
        this.progress = progress;
        this.householdRefusal = householdRefusal;
        households = HashMap.newHashMap(drafts.size());
        for (var draft : drafts) {
            if (draft.accepted() != null || !households.containsKey(draft.code())) {
                households.put(draft.code(), draft);
            }
        }
    }

    @Override
    public void row(Cells cells) throws WorkbookException {
        if (header == null || reader == null) {
            var names = cells.row() == 1 ? cells : new Cells();
            header = Header.read(sheet, names, MemberColumn.class, EnumSet.of(MemberColumn.CODE));
            reader = new MemberRowReader(options, header);
            return;
        }
        if (rows == MAX_ROWS) {
            throw Advice.tooManyRows(sheet, MAX_ROWS);
        }
        rows++;
        header.markNameless(cells, nameless);
        for (var column : ASKED) {
            if (cells.kind(header.of(column)) != Kind.BLANK) {
                answered.add(column);
            }
        }
        member(new RowCheck<>(sheet, cells, header, faults), reader);
        progress.accept(rows);
    }

    List<String> notices(List<HouseholdDraft> drafts) {
        var notices = new ArrayList<String>();
        if (header != null && rows > 0) {
            header.extraNotice(sheet).ifPresent(notices::add);
            header.namelessNotice(sheet, nameless).ifPresent(notices::add);
            var silent = ASKED.stream()
                    .filter(column -> !answered.contains(column))
                    .map(Column::header)
                    .collect(Collectors.joining(", "));
            if (!silent.isEmpty()) {
                notices.add("Trang tính %s không có hoặc để trống cả cột %s: coi là chưa ghi ở mọi người."
                        .formatted(sheet, silent));
            }
            HeadCount.notice(sheet, drafts).ifPresent(notices::add);
        }
        return notices;
    }

    /** The members of a household as the rules see them, now that it is known which columns were asked. */
    List<MemberRow> members(HouseholdDraft household) {
        return household.members().stream().map(this::member).toList();
    }

    private void member(RowCheck<MemberColumn> check, MemberRowReader fields) throws WorkbookException {
        var code = fields.householdCode(check);
        var household = households.get(code);
        if (household == null && !check.refused()) {
            check.refuse(
                    MemberColumn.CODE,
                    "Không có hộ nào mang mã này trong trang tính Hộ. Sửa mã, hoặc thêm hộ vào trang Hộ.");
        }
        var draft = fields.read(check);
        if (household == null) {
            return;
        }
        if (!check.refused()) {
            household.add(draft);
        } else if (household.accepted() != null && badHouseholds.add(code)) {
            householdRefusal.refuse(household, check.row());
            household.refuse();
        }
    }

    private MemberRow member(MemberDraft draft) {
        var facts = new Member(
                draft.birth(),
                schooling(draft),
                draft.education(),
                known(draft.healthInsurance(), MemberColumn.HEALTH_INSURANCE),
                draft.work(),
                draft.contract(),
                known(draft.disabled(), MemberColumn.DISABLED),
                known(draft.socialAllowance(), MemberColumn.SOCIAL_ALLOWANCE),
                known(draft.malnourished(), MemberColumn.MALNOURISHED));
        return new MemberRow(
                draft.row(),
                draft.name(),
                draft.relation(),
                draft.sex(),
                draft.citizenId(),
                draft.ethnicity(),
                facts,
                draft.texts());
    }

    private @Nullable Schooling schooling(MemberDraft draft) {
        if (draft.schoolingBlank()) {
            return answered.contains(MemberColumn.SCHOOLING) ? Schooling.NONE : null;
        }
        return draft.schooling();
    }

    private Known known(Answer answer, MemberColumn column) {
        return switch (answer) {
            case YES -> Known.YES;
            case NO -> Known.NO;
            case UNKNOWN -> Known.UNKNOWN;
            case BLANK -> answered.contains(column) ? Known.NO : Known.UNKNOWN;
        };
    }
}
