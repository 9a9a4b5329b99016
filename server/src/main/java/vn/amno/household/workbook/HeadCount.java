package vn.amno.household.workbook;

import java.util.List;
import java.util.Optional;
import vn.amno.workbook.Numbers;

/** Households whose members name no head, or more than one; told, since only a person can say who it is. */
final class HeadCount {

    static final String HEAD = "Chủ hộ";

    private static final int EXAMPLES = 5;

    private HeadCount() {}

    static Optional<String> notice(String sheet, List<HouseholdDraft> drafts) {
        var doubtful = drafts.stream()
                .filter(draft -> !draft.members().isEmpty())
                .filter(draft -> heads(draft) != 1)
                .toList();
        if (doubtful.isEmpty()) {
            return Optional.empty();
        }
        var codes = doubtful.stream().limit(EXAMPLES).map(HouseholdDraft::code).toList();
        return Optional.of("Trang tính %s: %s hộ không có hoặc có nhiều hơn một dòng ghi quan hệ Chủ hộ (%s%s)."
                .formatted(
                        sheet,
                        Numbers.grouped(doubtful.size()),
                        String.join(", ", codes),
                        doubtful.size() > EXAMPLES ? "…" : ""));
    }

    private static long heads(HouseholdDraft draft) {
        return draft.members().stream()
                .filter(member -> member.relation().equals(HEAD))
                .count();
    }
}
