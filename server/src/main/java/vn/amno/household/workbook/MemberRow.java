package vn.amno.household.workbook;

import java.util.Map;
import vn.amno.rules.Member;

/**
 * One accepted row of the sheet {@code Thành viên}.
 *
 * @param row number that Excel shows; 0 when the row does not come from a file
 * @param relation to the head, as in the reference list; the text as written when it is not in the list
 * @param sex {@code Nam}, {@code Nữ} or empty
 * @param citizenId digits as written; empty when blank
 * @param ethnicity name as in the reference list; empty when blank
 * @param facts what the rules see
 * @param texts the remaining answers as written, by header ({@code Khuyết tật}, {@code Người có công}, {@code Trình độ}…), so that the export gives them back
 */
public record MemberRow(
        int row,
        String name,
        String relation,
        String sex,
        String citizenId,
        String ethnicity,
        Member facts,
        Map<String, String> texts) {
    public MemberRow {
        texts = Map.copyOf(texts);
    }
}
