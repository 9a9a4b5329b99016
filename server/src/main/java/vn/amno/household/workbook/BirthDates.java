package vn.amno.household.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.BirthDate;
import vn.amno.workbook.Cells.Kind;
import vn.amno.workbook.Dates;
import vn.amno.workbook.Texts;
import vn.amno.workbook.WorkbookException;

/** The column {@code Ngày sinh}: a day, or a year where no more is known. */
final class BirthDates {

    private static final int FIRST_YEAR = 1900;
    private static final String FORM = "Ghi ngày/tháng/năm, ví dụ 05/09/1968, hoặc chỉ năm, ví dụ 1968.";

    private final LocalDate today;

    BirthDates(LocalDate today) {
        this.today = today;
    }

    @Nullable BirthDate read(RowCheck<MemberColumn> check) throws WorkbookException {
        var kind = check.kind(MemberColumn.BIRTH);
        if (kind == Kind.BLANK) {
            return null;
        }
        var text = check.text(MemberColumn.BIRTH);
        if (text.isEmpty() || text.equals("?")) {
            return null;
        }
        var birth = text.matches("\\d{4}")
                ? Optional.of(year(Integer.parseInt(text)))
                : Dates.parse(text).map(BirthDate::of);
        if (birth.isEmpty()) {
            check.refuse(
                    MemberColumn.BIRTH,
                    "“%s” không đọc được thành ngày sinh. %s".formatted(Texts.shorten(text, 40), FORM));
            return null;
        }
        return within(check, text, birth.get());
    }

    private static BirthDate year(int year) {
        return BirthDate.ofYear(Math.max(1, year));
    }

    private @Nullable BirthDate within(RowCheck<MemberColumn> check, String text, BirthDate birth)
            throws WorkbookException {
        if (birth.from().isAfter(today)) {
            check.refuse(
                    MemberColumn.BIRTH,
                    "Ngày sinh %s ở sau hôm nay (%s). %s".formatted(text, Dates.SHOWN.format(today), FORM));
            return null;
        }
        if (birth.from().getYear() < FIRST_YEAR) {
            check.refuse(MemberColumn.BIRTH, "Ngày sinh %s ở trước năm 1900. %s".formatted(text, FORM));
            return null;
        }
        return birth;
    }
}
