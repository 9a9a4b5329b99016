package vn.amno.household.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.workbook.Cells.Kind;
import vn.amno.workbook.Numbers;
import vn.amno.workbook.Texts;
import vn.amno.workbook.WorkbookException;

/** Income and points of the sheet {@code Hộ}. Fractions are rounded up, which keeps both sides of every line; what was rounded is told. */
final class Amounts {

    private static final BigDecimal MAX_INCOME = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MAX_POINTS = BigDecimal.valueOf(1_000);
    /** Below it an income was probably written in thousands or millions of đồng. */
    private static final BigDecimal LOW_INCOME = BigDecimal.valueOf(10_000);

    private static final int EXAMPLES = 3;

    private static final String INCOME_FORM = "Ghi số đồng mỗi người mỗi tháng, ví dụ 1.500.000.";
    private static final String POINTS_FORM = "Ghi tổng điểm phiếu B1, ví dụ 138,5.";

    private final Map<HouseholdColumn, List<String>> roundedExamples = new EnumMap<>(HouseholdColumn.class);
    private final Map<HouseholdColumn, Integer> rounded = new EnumMap<>(HouseholdColumn.class);
    private final List<Integer> lowRows = new ArrayList<>();

    @Nullable Long income(RowCheck<HouseholdColumn> check) throws WorkbookException {
        var number = number(check, HouseholdColumn.INCOME, INCOME_FORM);
        if (number == null) {
            return null;
        }
        if (number.compareTo(MAX_INCOME) > 0) {
            check.refuse(HouseholdColumn.INCOME, "Lớn hơn 1 tỷ đồng mỗi người mỗi tháng. " + INCOME_FORM);
            return null;
        }
        var low = number.signum() > 0 && number.compareTo(LOW_INCOME) < 0;
        if (low && fractional(number)) {
            check.refuse(
                    HouseholdColumn.INCOME,
                    "“%s” có thể là nghìn đồng hay triệu đồng. %s"
                            .formatted(check.text(HouseholdColumn.INCOME), INCOME_FORM));
            return null;
        }
        if (low) {
            lowRows.add(check.row());
        }
        return roundUp(check, HouseholdColumn.INCOME, number).longValueExact();
    }

    @Nullable Integer points(RowCheck<HouseholdColumn> check) throws WorkbookException {
        var number = number(check, HouseholdColumn.POINTS, POINTS_FORM);
        if (number == null) {
            return null;
        }
        if (number.compareTo(MAX_POINTS) > 0) {
            check.refuse(HouseholdColumn.POINTS, "Lớn hơn 1.000 điểm. " + POINTS_FORM);
            return null;
        }
        return roundUp(check, HouseholdColumn.POINTS, number).intValueExact();
    }

    List<String> notices(String sheet) {
        var notices = new ArrayList<String>();
        rounded.forEach((column, count) -> notices.add("Trang tính %s, cột %s: %s ô có số lẻ, đã làm tròn lên (%s%s)."
                .formatted(
                        sheet,
                        column.header(),
                        Numbers.grouped(count),
                        String.join("; ", roundedExamples.getOrDefault(column, List.of())),
                        count > EXAMPLES ? "…" : "")));
        if (!lowRows.isEmpty()) {
            notices.add(
                    "Trang tính %s, cột Thu nhập bình quân: %s hộ ghi dưới 10.000 đồng (dòng %s%s). Xem lại có phải nghìn đồng không."
                            .formatted(
                                    sheet,
                                    Numbers.grouped(lowRows.size()),
                                    String.join(
                                            ", ",
                                            lowRows.stream()
                                                    .limit(EXAMPLES)
                                                    .map(String::valueOf)
                                                    .toList()),
                                    lowRows.size() > EXAMPLES ? "…" : ""));
        }
        return notices;
    }

    private static @Nullable BigDecimal number(RowCheck<HouseholdColumn> check, HouseholdColumn column, String form)
            throws WorkbookException {
        var kind = check.kind(column);
        if (kind == Kind.DATE) {
            check.refuse(column, "Excel đang định dạng ô này là ngày. Định dạng lại là số rồi ghi lại.");
            return null;
        }
        var text = check.text(column);
        if (text.isEmpty()) {
            return null;
        }
        var reading = kind == Kind.NUMBER ? new Numbers.Reading.Value(new BigDecimal(text)) : Numbers.read(text);
        return switch (reading) {
            case Numbers.Reading.Value(var number)
            when number.signum() < 0 -> {
                check.refuse(column, "“%s” là số âm. %s".formatted(shown(text), form));
                yield null;
            }
            case Numbers.Reading.Value(var number) -> number;
            case Numbers.Reading.Ambiguous _ -> {
                check.refuse(
                        column,
                        "“%s” đọc được hai cách: dấu phân nhóm hay dấu thập phân. %s".formatted(shown(text), form));
                yield null;
            }
            case Numbers.Reading.NoNumber _ -> {
                check.refuse(column, "“%s” không đọc được thành số. %s".formatted(shown(text), form));
                yield null;
            }
        };
    }

    private BigDecimal roundUp(RowCheck<HouseholdColumn> check, HouseholdColumn column, BigDecimal number) {
        if (!fractional(number)) {
            return number.setScale(0, RoundingMode.UNNECESSARY);
        }
        var up = number.setScale(0, RoundingMode.CEILING);
        rounded.merge(column, 1, Integer::sum);
        var examples = roundedExamples.computeIfAbsent(column, _ -> new ArrayList<>());
        if (examples.size() < EXAMPLES) {
            examples.add("dòng %d: %s thành %s"
                    .formatted(
                            check.row(),
                            number.stripTrailingZeros().toPlainString().replace('.', ','),
                            Numbers.grouped(up.longValueExact())));
        }
        return up;
    }

    private static boolean fractional(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    private static String shown(String text) {
        return Texts.shorten(text, 40);
    }
}
