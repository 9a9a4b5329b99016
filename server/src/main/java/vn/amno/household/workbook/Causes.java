package vn.amno.household.workbook;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.amno.law.LawBook;
import vn.amno.workbook.Cells.Kind;
import vn.amno.workbook.Texts;
import vn.amno.workbook.WorkbookException;

/** The column {@code Nguyên nhân}: codes of the list of causes of poverty, parted by commas or semicolons. */
final class Causes {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");
    /** "1,2" that a spreadsheet took for a decimal number. */
    private static final Pattern TWO_AS_DECIMAL = Pattern.compile("\\d\\.\\d");

    private final TreeMap<Integer, String> known = new TreeMap<>();

    Causes(LawBook law) {
        law.list("causes").items().forEach(item -> known.put(Integer.valueOf(item.code()), item.name()));
    }

    List<Integer> read(RowCheck<HouseholdColumn> check) throws WorkbookException {
        var kind = check.kind(HouseholdColumn.CAUSES);
        var text = check.noDate(HouseholdColumn.CAUSES, "mã nguyên nhân, ví dụ 1; 3");
        if (text.isEmpty()) {
            return List.of();
        }
        var list = kind == Kind.NUMBER && TWO_AS_DECIMAL.matcher(text).matches() ? text.replace('.', ',') : text;
        var codes = new TreeSet<Integer>();
        for (var part : BETWEEN.splitAsStream(list).toList()) {
            if (!part.matches("\\d{1,3}") || !known.containsKey(Integer.valueOf(part))) {
                check.refuse(
                        HouseholdColumn.CAUSES,
                        "“%s” không phải mã nguyên nhân. Ghi số từ %d đến %d, cách nhau bằng dấu phẩy, ví dụ 1, 3."
                                .formatted(Texts.shorten(part, 40), known.firstKey(), known.lastKey()));
                return List.of();
            }
            codes.add(Integer.valueOf(part));
        }
        return List.copyOf(codes);
    }
}
