package vn.amno.household.change;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.amno.household.Restrictions;
import vn.amno.rules.BirthDate;
import vn.amno.web.Formats;

/**
 * What is recorded of a person (nhân thân). Throws {@link ObjectionException} for what cannot be.
 *
 * @param sex {@code Nam}, {@code Nữ} or empty
 * @param birth null when not known
 * @param ethnicity as in the reference list; empty when not known
 * @param citizenId twelve digits, nine of the old card, or empty
 */
public record PersonFacts(String name, String sex, @Nullable BirthDate birth, String ethnicity, String citizenId) {

    private static final int NAME_LENGTH = 100;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    public PersonFacts {
        name = name.strip().replaceAll("\\s+", " ");
        var objections = new ArrayList<Objection>();
        if (name.isEmpty() || name.length() > NAME_LENGTH || name.chars().noneMatch(Character::isLetter)) {
            objections.add(new Objection(
                    "name",
                    name.isEmpty()
                            ? "Chưa ghi họ tên. Ghi đủ họ, đệm, tên, ví dụ Lò Thị Mai."
                            : "Họ tên có %d ký tự, hoặc không có chữ nào. Ghi bằng chữ, nhiều nhất %d ký tự."
                                    .formatted(name.length(), NAME_LENGTH)));
        }
        if (name.equals(Restrictions.HIDDEN)) {
            objections.add(new Objection("name", "“%s” không phải họ tên. Ghi đủ họ, đệm, tên.".formatted(name)));
        }
        if (!sex.isEmpty() && !sex.equals("Nam") && !sex.equals("Nữ")) {
            objections.add(new Objection("sex", "Giới tính ghi Nam hoặc Nữ."));
        }
        if (birth != null && birth.from().isBefore(FIRST)) {
            objections.add(new Objection(
                    "birth", "Ngày sinh %s ở trước năm 1900. Xem lại năm sinh.".formatted(Formats.date(birth.from()))));
        }
        if (!citizenId.matches("(?:[0-9]{9}|[0-9]{12})?")) {
            objections.add(new Objection(
                    "citizenId",
                    "Số định danh có 12 chữ số (chứng minh nhân dân cũ 9), ô này có %d ký tự."
                            .formatted(citizenId.length())));
        }
        if (!objections.isEmpty()) {
            throw new ObjectionException(objections);
        }
    }
}
