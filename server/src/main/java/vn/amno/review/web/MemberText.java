package vn.amno.review.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.amno.household.workbook.MemberRow;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.rules.Known;
import vn.amno.web.Labels;

/** All that a sheet says of a person but the name, in one line; the citizen id masked. Two lines differ where the sheets do. */
final class MemberText {

    private MemberText() {}

    static String of(MemberRow row) {
        return of(row, _ -> true);
    }

    /** As {@link #of}, without what whoever looks does not see. */
    static String visible(MemberRow row) {
        return of(row, Acting.current()::sees);
    }

    private static String of(MemberRow row, Predicate<Field> seen) {
        var parts = new ArrayList<String>();
        add(parts, row.relation());
        add(parts, row.sex());
        var facts = row.facts();
        var birth = facts.birth();
        if (birth != null && seen.test(Field.BIRTH_DATE)) {
            add(parts, "sinh " + People.birth(birth));
        }
        if (!row.citizenId().isEmpty() && seen.test(Field.CITIZEN_ID)) {
            add(parts, "số " + People.masked(row.citizenId()));
        }
        if (seen.test(Field.ETHNICITY)) {
            add(parts, row.ethnicity());
        }
        if (facts.schooling() != null) {
            add(parts, Labels.name(facts.schooling()));
        }
        if (facts.education() != null) {
            add(parts, Labels.name(facts.education()));
        }
        add(parts, answer("thẻ BHYT", facts.healthInsurance()));
        if (facts.work() != null) {
            add(parts, Labels.name(facts.work()));
        }
        if (facts.contract() != null) {
            add(parts, Labels.name(facts.contract()));
        }
        if (seen.test(Field.HEALTH)) {
            add(parts, answer("khuyết tật", facts.disabled()));
            add(parts, answer("trợ cấp xã hội", facts.socialAllowance()));
            add(parts, answer("suy dinh dưỡng", facts.malnourished()));
        }
        // What stands in free columns may be of any kind.
        if (Arrays.stream(Field.values()).allMatch(seen)) {
            new TreeMap<>(row.texts()).forEach((header, text) -> add(parts, text.isEmpty() ? "" : header + " " + text));
        }
        return String.join(", ", parts);
    }

    private static String answer(String question, Known answer) {
        return question + " " + Words.inSentence(Labels.yesNo(answer));
    }

    private static void add(List<String> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }
}
