package vn.amno.household.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.amno.workbook.WorkbookException;

/**
 * Household codes that occur again in one file, whatever the commune: members refer to a household by its code alone. Of equal rows the
 * first is kept; of different rows none, until a person has decided.
 */
final class RepeatedCodes {

    private static final int MAX_NAMED = 10;

    private final String sheet;
    private final Header<HouseholdColumn> header;
    private final Faults faults;

    RepeatedCodes(String sheet, Header<HouseholdColumn> header, Faults faults) {
        this.sheet = sheet;
        this.header = header;
        this.faults = faults;
    }

    void refuse(List<HouseholdDraft> drafts) throws WorkbookException {
        var first = new HashMap<String, HouseholdDraft>(drafts.size() * 2);
        Map<String, List<HouseholdDraft>> repeated = new HashMap<>();
        for (var draft : drafts) {
            var earlier = draft.code().isEmpty() ? null : first.putIfAbsent(draft.code(), draft);
            if (earlier != null) {
                repeated.computeIfAbsent(draft.code(), _ -> new ArrayList<>(List.of(earlier)))
                        .add(draft);
            }
        }
        for (var same : repeated.values()) {
            if (same.stream().allMatch(draft -> draft.equalTo(same.getFirst()))) {
                refuseCopies(same);
            } else {
                refuseAll(same);
            }
        }
    }

    private void refuseCopies(List<HouseholdDraft> same) throws WorkbookException {
        for (var copy : same.subList(1, same.size())) {
            refuse(
                    copy,
                    "Mã này đã có ở dòng %d với số liệu giống hệt. Dòng %d được xét, dòng này bỏ qua."
                            .formatted(same.getFirst().row(), same.getFirst().row()));
        }
    }

    private void refuseAll(List<HouseholdDraft> same) throws WorkbookException {
        var rows = same.stream()
                .limit(MAX_NAMED)
                .map(draft -> String.valueOf(draft.row()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (same.size() > MAX_NAMED) {
            rows.add("%d dòng khác".formatted(same.size() - MAX_NAMED));
        }
        var last = rows.removeLast();
        var problem = "Mã này có ở cả dòng %s và %s nhưng số liệu khác nhau. Giữ một dòng đúng."
                .formatted(String.join(", ", rows), last);
        for (var draft : same) {
            refuse(draft, problem);
        }
    }

    private void refuse(HouseholdDraft draft, String problem) throws WorkbookException {
        draft.refuse();
        faults.add(sheet, draft.row(), HouseholdColumn.CODE, header.of(HouseholdColumn.CODE), draft.code(), problem);
    }
}
