package vn.amno.household.workbook;

import vn.amno.workbook.Cells.Kind;
import vn.amno.workbook.WorkbookException;

/** The column {@code Số định danh}: twelve digits of a citizen's number, or nine of the old identity card. */
final class CitizenIds {

    private CitizenIds() {}

    static String read(RowCheck<MemberColumn> check) throws WorkbookException {
        var kind = check.kind(MemberColumn.CITIZEN_ID);
        if (kind == Kind.BLANK) {
            return "";
        }
        var text = check.noDate(MemberColumn.CITIZEN_ID, "số định danh").replace(" ", "");
        var number = kind == Kind.NUMBER ? padded(text) : text;
        if (number.isEmpty() || number.matches("\\d{9}|\\d{12}")) {
            return number;
        }
        check.refuseShowing(
                MemberColumn.CITIZEN_ID,
                masked(number),
                "Số định danh có 12 chữ số (chứng minh nhân dân cũ 9), ô này có %d ký tự. Định dạng ô là Văn bản để giữ số 0 ở đầu."
                        .formatted(number.length()));
        return "";
    }

    /** First three and last three characters; what is between stays private, in refusals too. */
    static String masked(String number) {
        return number.length() <= 6
                ? "*".repeat(number.length())
                : number.substring(0, 3) + "*".repeat(number.length() - 6) + number.substring(number.length() - 3);
    }

    /** A number cell loses leading zeros: of twelve digits at most two, since province codes begin at 001, of nine one. */
    private static String padded(String digits) {
        return switch (digits.length()) {
            case 8 -> "0" + digits;
            case 10, 11 -> "0".repeat(12 - digits.length()) + digits;
            default -> digits;
        };
    }
}
