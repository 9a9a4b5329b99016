package vn.amno.household.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.area.Unit;
import vn.amno.household.Restrictions;
import vn.amno.rules.AreaType;
import vn.amno.rules.Ticks;
import vn.amno.workbook.Cells.Kind;
import vn.amno.workbook.Texts;
import vn.amno.workbook.WorkbookException;

/** Checks one row of the sheet {@code Hộ} after the other. */
final class HouseholdRowReader {

    /** What an export says of somebody restricted would wipe out what is on record. */
    static final String RESTRICTED =
            "Tệp xuất ra không có dữ liệu của người đang hạn chế xử lý, nên không nhập lại hộ này từ tệp đó. Ghi đủ họ tên từ phiếu giấy.";

    private static final int MAX_CODE = 50;
    private static final int MAX_POOLED = 50_000;

    /** A commune code that was refused; the advice is added when all rows are known. */
    private record LostCommune(int refusal, String village) {}

    private final Faults faults;
    private final Communes communes;
    private final Causes causes;
    private final Amounts amounts = new Amounts();
    private final List<LostCommune> lost = new ArrayList<>();
    private final Map<String, String> pool = new HashMap<>();
    private final int absent;

    HouseholdRowReader(ReadOptions options, Header<HouseholdColumn> header, Faults faults) {
        this.faults = faults;
        this.communes = new Communes(options.areas(), options.reviewDate());
        this.causes = new Causes(options.law());
        this.absent = HouseholdColumn.TICKED.stream()
                .filter(column -> !header.has(column))
                .mapToInt(HouseholdColumn::bit)
                .sum();
    }

    HouseholdDraft read(RowCheck<HouseholdColumn> check) throws WorkbookException {
        var code = code(check);
        var village = pooled(check.noDate(HouseholdColumn.VILLAGE, "tên thôn"));
        var commune = commune(check, village);
        var head = head(check);
        var areaType = areaType(check);
        var previous = previous(check);
        var income = amounts.income(check);
        var points = amounts.points(check);
        var ticks = ticks(check);
        var because = causes.read(check);
        if (check.refused() || commune == null) {
            return new HouseholdDraft(check.row(), code, check.fingerprint(), null);
        }
        communes.count(commune, village);
        var row = new SheetRow(
                check.row(),
                code,
                commune.id(),
                village,
                head,
                areaType,
                previous,
                income,
                points,
                ticks,
                because,
                List.of(),
                check.extras());
        return new HouseholdDraft(check.row(), code, check.fingerprint(), row);
    }

    /** To be called when all rows were read: the commune that a wrong code probably means. */
    void adviseOnCommunes() {
        for (var commune : lost) {
            var suggestion = communes.suggestion(commune.village());
            if (!suggestion.isEmpty()) {
                faults.append(commune.refusal(), suggestion);
            }
        }
    }

    List<String> notices(String sheet) {
        return amounts.notices(sheet);
    }

    private static String head(RowCheck<HouseholdColumn> check) throws WorkbookException {
        var head = check.text(HouseholdColumn.HEAD);
        return head.equals(Restrictions.HIDDEN) ? check.refuse(HouseholdColumn.HEAD, RESTRICTED) : head;
    }

    private static String code(RowCheck<HouseholdColumn> check) throws WorkbookException {
        var written = check.kind(HouseholdColumn.CODE);
        var code = check.noDate(HouseholdColumn.CODE, "mã hộ");
        if (code.isEmpty() && (written == Kind.BLANK || written == Kind.TEXT) && !check.refused()) {
            return check.refuse(HouseholdColumn.CODE, "Chưa ghi mã hộ. Mỗi hộ một mã riêng, ví dụ LC-0042.");
        }
        return code.length() > MAX_CODE
                ? check.refuse(
                        HouseholdColumn.CODE, "Mã hộ dài %d chữ, quá giới hạn %d.".formatted(code.length(), MAX_CODE))
                : code;
    }

    private @Nullable Unit commune(RowCheck<HouseholdColumn> check, String village) throws WorkbookException {
        var kind = check.kind(HouseholdColumn.COMMUNE);
        var written = check.noDate(HouseholdColumn.COMMUNE, "mã xã");
        if (written.isEmpty() && kind != Kind.BLANK && kind != Kind.TEXT) {
            return null;
        }
        var code = kind == Kind.NUMBER ? Communes.padded(written) : written;
        var unit = communes.find(code);
        if (unit.isEmpty()) {
            var refusal = check.refuseShowing(HouseholdColumn.COMMUNE, code, communes.problem(code));
            lost.add(new LostCommune(refusal, village));
        }
        return unit.orElse(null);
    }

    private static @Nullable AreaType areaType(RowCheck<HouseholdColumn> check) throws WorkbookException {
        var text = check.text(HouseholdColumn.AREA_TYPE);
        if (text.isEmpty()) {
            return null;
        }
        var areaType = Words.AREA_TYPES.find(text);
        if (areaType == null) {
            check.refuse(
                    HouseholdColumn.AREA_TYPE,
                    "“%s” không phải khu vực. Ghi nông thôn hoặc thành thị; để trống thì theo xã."
                            .formatted(Texts.shorten(text, 40)));
        }
        return areaType;
    }

    private static PreviousClass previous(RowCheck<HouseholdColumn> check) throws WorkbookException {
        var text = check.text(HouseholdColumn.PREVIOUS);
        var previous = text.isEmpty() ? PreviousClass.NONE : Words.PREVIOUS.find(text);
        if (previous == null) {
            check.refuse(
                    HouseholdColumn.PREVIOUS,
                    "“%s” không đọc được. Ghi hộ nghèo hoặc hộ cận nghèo; để trống nếu năm trước không thuộc diện nào."
                            .formatted(Texts.shorten(text, 40)));
            return PreviousClass.NONE;
        }
        return previous;
    }

    private Ticks ticks(RowCheck<HouseholdColumn> check) throws WorkbookException {
        var deprived = 0;
        var unknown = absent;
        for (var column : HouseholdColumn.TICKED) {
            if (check.kind(column) == Kind.BLANK) {
                continue;
            }
            switch (check.text(column)) {
                case "" -> {}
                case "x", "X" -> deprived |= column.bit();
                case "?" -> unknown |= column.bit();
                default ->
                    check.refuse(column, "Ghi x nếu thiếu hụt, để trống nếu không thiếu hụt, ? nếu chưa ghi được.");
            }
        }
        return new Ticks(deprived, unknown);
    }

    private String pooled(String text) {
        if (pool.size() < MAX_POOLED) {
            return pool.computeIfAbsent(text, same -> same);
        }
        return pool.getOrDefault(text, text);
    }
}
