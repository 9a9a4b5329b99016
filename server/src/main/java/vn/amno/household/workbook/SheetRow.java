package vn.amno.household.workbook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.AreaType;
import vn.amno.rules.Ticks;

/**
 * One accepted row of the sheet {@code Hộ}: the review sheet (phiếu rà soát) of one household.
 *
 * @param row number that Excel shows; 0 when the row does not come from a file
 * @param code household code as the office writes it, unique within a commune
 * @param communeId id of the {@link vn.amno.area.Unit} that had the code on the day of the review
 * @param village name as written; empty when blank
 * @param areaType as written in the sheet; null when blank, then the commune decides
 * @param income đồng per person per month, fractions rounded up; null when blank
 * @param points total of form B1, fractions rounded up; null when blank
 * @param causes codes of the causes of poverty, ascending; empty when the file has none
 * @param members in the order of the sheet {@code Thành viên}; empty when it names none
 * @param extra what the columns hold that the form does not know, by header; kept and given back
 */
public record SheetRow(
        int row,
        String code,
        int communeId,
        String village,
        String head,
        @Nullable AreaType areaType,
        PreviousClass previous,
        @Nullable Long income,
        @Nullable Integer points,
        Ticks ticks,
        List<Integer> causes,
        List<MemberRow> members,
        Map<String, String> extra) {
    public SheetRow {
        causes = List.copyOf(causes);
        members = List.copyOf(members);
        extra = Map.copyOf(extra);
    }

    /** The same household as another row of a file; 0 for none. */
    SheetRow withRow(int number) {
        return new SheetRow(
                number, code, communeId, village, head, areaType, previous, income, points, ticks, causes, members,
                extra);
    }

    SheetRow withMembers(List<MemberRow> listed) {
        return new SheetRow(
                row, code, communeId, village, head, areaType, previous, income, points, ticks, causes, listed, extra);
    }
}
