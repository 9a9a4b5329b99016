package vn.amno.household.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;

/**
 * A row of the sheet {@code Thành viên} until the whole sheet was seen: what a blank means depends on whether the column has any entry.
 *
 * @param schooling null when {@code ?} was written
 */
record MemberDraft(
        int row,
        String name,
        String relation,
        String sex,
        String citizenId,
        String ethnicity,
        @Nullable BirthDate birth,
        boolean schoolingBlank,
        @Nullable Schooling schooling,
        @Nullable Education education,
        Answer healthInsurance,
        @Nullable Work work,
        @Nullable Contract contract,
        Answer disabled,
        Answer socialAllowance,
        Answer malnourished,
        Map<String, String> texts) {

    /** What a yes-or-no cell holds. */
    enum Answer {
        BLANK,
        NO,
        YES,
        UNKNOWN
    }
}
