package vn.amno.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.amno.household.workbook.MemberRow;
import vn.amno.rules.Known;
import vn.amno.web.Labels;

/** All that a sheet says of a person but the name, in one line; the citizen id masked. Two lines differ where the sheets do. */
final class MemberText {

    private MemberText() {}

    static String of(MemberRow row) {
        var parts = new ArrayList<String>();
        add(parts, row.relation());
        add(parts, row.sex());
        var facts = row.facts();
        var birth = facts.birth();
        if (birth != null) {
            add(parts, "sinh " + People.birth(birth));
        }
        add(parts, row.citizenId().isEmpty() ? "" : "số " + People.masked(row.citizenId()));
        add(parts, row.ethnicity());
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
        add(parts, answer("khuyết tật", facts.disabled()));
        add(parts, answer("trợ cấp xã hội", facts.socialAllowance()));
        add(parts, answer("suy dinh dưỡng", facts.malnourished()));
        new TreeMap<>(row.texts()).forEach((header, text) -> add(parts, text.isEmpty() ? "" : header + " " + text));
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
